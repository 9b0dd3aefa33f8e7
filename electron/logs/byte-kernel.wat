;; The loops that touch every byte of a log. byte-kernel.ts lends them memory and says what they mean;
;; `npm run -s write:kernel` writes byte-kernel-code.ts from this file.
(module
  (import "logs" "memory" (memory 1))

  ;; The place in a table of 65536 of a gram: the lowest bytes at a place, as many as $mask lets through, letters in lower case.
  (func $placeOf (param $at i32) (param $mask i32) (param $before i32) (result i32)
    (i32.shr_u
      (i32.mul
        (i32.xor
          (i32.or (i32.and (i32.load (local.get $at)) (local.get $mask)) (i32.const 0x20202020))
          (local.get $before))
        (i32.const 0x9e3779b1))
      (i32.const 16)))

  ;; Writes from $met on the places from $at to $last, each $step after the other, for whose gram $table has an odd number.
  ;; Returns the end of what it wrote.
  (func (export "sift")
    (param $at i32) (param $last i32) (param $step i32) (param $mask i32) (param $table i32) (param $met i32)
    (result i32)
    (block $done
      (loop $next
        (br_if $done (i32.gt_s (local.get $at) (local.get $last)))
        ;; Written over by the next one unless it counts: deciding at each place costs more.
        (i32.store (local.get $met) (local.get $at))
        (local.set $met
          (i32.add (local.get $met)
            (i32.shl
              (i32.and
                (i32.load8_u
                  (i32.add (local.get $table)
                    ;; As $placeOf does: no call is made for each place.
                    (i32.shr_u
                      (i32.mul
                        (i32.or (i32.and (i32.load (local.get $at)) (local.get $mask)) (i32.const 0x20202020))
                        (i32.const 0x9e3779b1))
                      (i32.const 16))))
                (i32.const 1))
              (i32.const 2))))
        (local.set $at (i32.add (local.get $at) (local.get $step)))
        (br $next)))
    (local.get $met))

  ;; Keeps of the places from $met to $end those for whose gram of four bytes, with the next four, $pairs has 1, and those for
  ;; whose gram alone $table has 2 or more. Returns the end of what it kept.
  (func (export "pairs") (param $met i32) (param $end i32) (param $table i32) (param $pairs i32) (result i32)
    (local $kept i32) (local $at i32) (local $place i32)
    (local.set $kept (local.get $met))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $met) (local.get $end)))
        (local.set $at (i32.load (local.get $met)))
        (i32.store (local.get $kept) (local.get $at))
        (local.set $place (call $placeOf (local.get $at) (i32.const -1) (i32.const 0)))
        (local.set $kept
          (i32.add (local.get $kept)
            (i32.shl
              (i32.or
                (i32.load8_u
                  (i32.add (local.get $pairs)
                    (call $placeOf (i32.add (local.get $at) (i32.const 4)) (i32.const -1) (local.get $place))))
                (i32.shr_u (i32.load8_u (i32.add (local.get $table) (local.get $place))) (i32.const 1)))
              (i32.const 2))))
        (local.set $met (i32.add (local.get $met) (i32.const 4)))
        (br $next)))
    (local.get $kept))

  ;; The highest bit of each of eight bytes that is no digit.
  (func $others (param $bytes i64) (result i64)
    (local.set $bytes (i64.xor (local.get $bytes) (i64.const 0x3030303030303030)))
    (i64.and
      (i64.or
        (local.get $bytes)
        (i64.add (i64.and (local.get $bytes) (i64.const 0x7f7f7f7f7f7f7f7f)) (i64.const 0x7676767676767676)))
      (i64.const 0x8080808080808080)))

  ;; Of the places from $met to $end, keeps in their stead the beginnings of the numbers that they lie in or stand before, when $table has
  ;; 1 for the hash of their digits; of more than seven digits none is kept. Returns the end of what it kept.
  (func (export "numbers") (param $met i32) (param $end i32) (param $table i32) (result i32)
    (local $kept i32) (local $at i32) (local $digits i64)
    (local.set $kept (local.get $met))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $met) (local.get $end)))
        (local.set $at (i32.load (local.get $met)))
        ;; On by one when no digit stands here, then back over all digits before.
        (local.set $at
          (i32.add
            (local.get $at)
            (i32.gt_u (i32.sub (i32.load8_u (local.get $at)) (i32.const 48)) (i32.const 9))))
        (local.set $at
          (i32.sub
            (local.get $at)
            (i32.wrap_i64
              (i64.shr_u
                (i64.clz (call $others (i64.load (i32.sub (local.get $at) (i32.const 8)))))
                (i64.const 3)))))
        ;; All bits below the first byte that is no digit are those of the digits.
        (local.set $digits (call $others (i64.load (local.get $at))))
        (local.set $digits
          (i64.and
            (i64.load (local.get $at))
            (i64.shr_u
              (i64.and
                (i64.sub (local.get $digits) (i64.const 1))
                (i64.xor (local.get $digits) (i64.const -1)))
              (i64.const 7))))
        (i32.store (local.get $kept) (local.get $at))
        (local.set $kept
          (i32.add (local.get $kept)
            (i32.shl
              (i32.load8_u
                (i32.add (local.get $table)
                  (i32.wrap_i64 (i64.shr_u (i64.mul (local.get $digits) (i64.const 0x9e3779b97f4a7c15)) (i64.const 48)))))
              (i32.const 2))))
        (local.set $met (i32.add (local.get $met) (i32.const 4)))
        (br $next)))
    (local.get $kept))

  ;; How many of the bytes from $at up to $to are $byte.
  (func (export "count") (param $at i32) (param $to i32) (param $byte i32) (result i32)
    (local $count i32)
    (block $rest
      (loop $next
        (br_if $rest (i32.gt_s (i32.add (local.get $at) (i32.const 16)) (local.get $to)))
        (local.set $count
          (i32.add (local.get $count)
            (i32.popcnt (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (i8x16.splat (local.get $byte)))))))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $at) (local.get $to)))
        (local.set $count
          (i32.add (local.get $count) (i32.eq (i32.load8_u (local.get $at)) (local.get $byte))))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br $next)))
    (local.get $count))
)
