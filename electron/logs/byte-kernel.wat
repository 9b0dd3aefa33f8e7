;; The loops that touch many bytes of a log. byte-kernel.ts lends them memory and says what they mean;
;; `npm run -s write:kernel` writes byte-kernel-code.ts from this file. They may read up to 128 bytes beyond what they are asked about.
(module
  (import "logs" "memory" (memory 1))

  ;; The place in a table of 65536 of the four bytes at a place, letters in lower case.
  (func $placeOf (param $at i32) (param $before i32) (result i32)
    (i32.shr_u
      (i32.mul
        (i32.xor (i32.or (i32.load (local.get $at)) (i32.const 0x20202020)) (local.get $before))
        (i32.const 0x9e3779b1))
      (i32.const 16)))

  ;; Writes from $met on the places from $at to $last, each $step after the other, for whose gram $table has 4 and not 0.
  ;; Returns the end of what it wrote.
  (func $sift
    (param $at i32) (param $last i32) (param $step i32) (param $table i32) (param $met i32)
    (result i32)
    (block $done
      (loop $next
        (br_if $done (i32.gt_s (local.get $at) (local.get $last)))
        ;; Written over by the next one unless it counts: deciding at each place costs more.
        (i32.store (local.get $met) (local.get $at))
        (local.set $met
          (i32.add (local.get $met)
            (i32.load8_u
              (i32.add (local.get $table)
                ;; As $placeOf does: no call is made for each place.
                (i32.shr_u
                  (i32.mul
                    (i32.or (i32.load (local.get $at)) (i32.const 0x20202020))
                    (i32.const 0x9e3779b1))
                  (i32.const 16))))))
        (local.set $at (i32.add (local.get $at) (local.get $step)))
        (br $next)))
    (local.get $met))

  ;; Keeps of the places from $met to $end those for whose gram, with the next four bytes, $pairs has 4, and those for whose gram
  ;; alone $alone has 4. Returns the end of what it kept.
  (func $pairs (param $met i32) (param $end i32) (param $alone i32) (param $pairs i32) (result i32)
    (local $kept i32) (local $at i32) (local $place i32)
    (local.set $kept (local.get $met))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $met) (local.get $end)))
        (local.set $at (i32.load (local.get $met)))
        (i32.store (local.get $kept) (local.get $at))
        (local.set $place (call $placeOf (local.get $at) (i32.const 0)))
        (local.set $kept
          (i32.add (local.get $kept)
            (i32.or
              (i32.load8_u
                (i32.add (local.get $pairs)
                  (call $placeOf (i32.add (local.get $at) (i32.const 4)) (local.get $place))))
              (i32.load8_u (i32.add (local.get $alone) (local.get $place))))))
        (local.set $met (i32.add (local.get $met) (i32.const 4)))
        (br $next)))
    (local.get $kept))

  ;; Whether two times $length bytes are the same, letters of ASCII at $at in lower case when $fold is 32 and not 0.
  (func $same (param $at i32) (param $other i32) (param $length i32) (param $fold i32) (result i32)
    (local $bytes v128) (local $wrong i32)
    (loop $next
      (local.set $bytes (v128.load (local.get $at)))
      (local.set $wrong
        (i32.xor
          (i32.const 0xffff)
          (i8x16.bitmask
            (i8x16.eq
              (v128.load (local.get $other))
              (v128.or
                (local.get $bytes)
                (v128.and
                  (i8x16.splat (local.get $fold))
                  (i8x16.lt_u
                    (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 65)))
                    (i8x16.splat (i32.const 26)))))))))
      (if (i32.lt_u (local.get $length) (i32.const 16))
        (then
          (return
            (i32.eqz
              (i32.and (local.get $wrong) (i32.sub (i32.shl (i32.const 1) (local.get $length)) (i32.const 1)))))))
      (if (local.get $wrong) (then (return (i32.const 0))))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (local.set $other (i32.add (local.get $other) (i32.const 16)))
      (local.set $length (i32.sub (local.get $length) (i32.const 16)))
      (br $next))
    (unreachable))
  (export "same" (func $same))

  ;; Whether one of some texts stands around $at, between $from and $to. An entry says where the text is, how far in it $at is, how long it
  ;; is, and where the next entry is; 0 for none.
  (func $holds (param $entry i32) (param $at i32) (param $from i32) (param $to i32) (result i32)
    (local $start i32) (local $length i32)
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $entry)))
        (local.set $start (i32.sub (local.get $at) (i32.load offset=4 (local.get $entry))))
        (local.set $length (i32.load offset=8 (local.get $entry)))
        ;; Most are another text already in their first four bytes.
        (if
          (i32.eq
            (i32.or (i32.load (local.get $start)) (i32.const 0x20202020))
            (i32.or (i32.load (i32.load (local.get $entry))) (i32.const 0x20202020)))
          (then
            (if (i32.ge_s (local.get $start) (local.get $from))
              (then
                (if (i32.le_s (i32.add (local.get $start) (local.get $length)) (local.get $to))
                  (then
                    (if
                      (call $same (local.get $start) (i32.load (local.get $entry)) (local.get $length) (i32.const 32))
                      (then (return (i32.const 1))))))))))
        (local.set $entry (i32.load offset=12 (local.get $entry)))
        (br $next)))
    (i32.const 0))

  ;; The first entry for a place in the tables.
  (func $firstAt (param $first i32) (param $place i32) (result i32)
    (i32.load (i32.add (local.get $first) (i32.shl (local.get $place) (i32.const 2)))))

  ;; Writes from $met on those of the places from $at to $last, each $step after the other, around which a text stands that $tables know,
  ;; between $from and $to. $tables are the grams, those that count alone, the pairs, and the first entries. Returns the end of what it wrote.
  (func (export "texts")
    (param $at i32) (param $last i32) (param $step i32) (param $tables i32) (param $from i32) (param $to i32) (param $met i32)
    (result i32)
    (local $end i32) (local $kept i32) (local $place i32) (local $first i32)
    (local.set $first (i32.add (local.get $tables) (i32.const 196608)))
    (local.set $end
      (call $pairs
        (local.get $met)
        (call $sift (local.get $at) (local.get $last) (local.get $step) (local.get $tables) (local.get $met))
        (i32.add (local.get $tables) (i32.const 65536))
        (i32.add (local.get $tables) (i32.const 131072))))
    (local.set $kept (local.get $met))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $met) (local.get $end)))
        (local.set $at (i32.load (local.get $met)))
        (local.set $place (call $placeOf (local.get $at) (i32.const 0)))
        (i32.store (local.get $kept) (local.get $at))
        (local.set $kept
          (i32.add (local.get $kept)
            (i32.shl
              (i32.or
                (call $holds
                  (call $firstAt
                    (local.get $first)
                    (call $placeOf (i32.add (local.get $at) (i32.const 4)) (local.get $place)))
                  (local.get $at) (local.get $from) (local.get $to))
                (call $holds
                  (call $firstAt (local.get $first) (local.get $place))
                  (local.get $at) (local.get $from) (local.get $to)))
              (i32.const 2))))
        (local.set $met (i32.add (local.get $met) (i32.const 4)))
        (br $next)))
    (local.get $kept))

  ;; Which of sixteen bytes are from $first on, and at most $more beyond it.
  (func $within (param $bytes v128) (param $first v128) (param $more v128) (result v128)
    (i8x16.le_u (i8x16.sub (local.get $bytes) (local.get $first)) (local.get $more)))

  ;; A bit for each of sixteen bytes, as bits of 64 from $shift on.
  (func $bits (param $bytes v128) (param $shift i64) (result i64)
    (i64.shl (i64.extend_i32_u (i8x16.bitmask (local.get $bytes))) (local.get $shift)))

  ;; Whether a byte is a hexadecimal digit.
  (func $isHex (param $byte i32) (result i32)
    (i32.or
      (i32.lt_u (i32.sub (local.get $byte) (i32.const 48)) (i32.const 10))
      (i32.lt_u (i32.sub (i32.or (local.get $byte) (i32.const 32)) (i32.const 97)) (i32.const 6))))

  ;; The place in a table of 65536 of the number that begins at a place: of its digits, up to eight.
  (func $numberPlace (param $at i32) (result i32)
    (local $bytes i64) (local $others i64)
    (local.set $bytes (i64.load (local.get $at)))
    (local.set $others (i64.xor (local.get $bytes) (i64.const 0x3030303030303030)))
    ;; The highest bit of each byte that is no digit.
    (local.set $others
      (i64.and
        (i64.or
          (local.get $others)
          (i64.add (i64.and (local.get $others) (i64.const 0x7f7f7f7f7f7f7f7f)) (i64.const 0x7676767676767676)))
        (i64.const 0x8080808080808080)))
    (i32.wrap_i64
      (i64.shr_u
        (i64.mul
          ;; All bits below the first byte that is no digit are those of the digits.
          (i64.and
            (local.get $bytes)
            (i64.shr_u
              (i64.and
                (i64.sub (local.get $others) (i64.const 1))
                (i64.xor (local.get $others) (i64.const -1)))
              (i64.const 7)))
          (i64.const 0x9e3779b97f4a7c15))
        (i64.const 48))))

  ;; Writes from $met on where numbers begin that stand apart, from three digits on, for whose digits $table has 4; and each 0x behind
  ;; which the fifth to the seventh sign are not all hexadecimal digits; in blocks of 64 bytes from $at up to $to. Places may lie up to a block beyond.
  ;; Returns the end of what it wrote.
  (func (export "ids") (param $at i32) (param $to i32) (param $table i32) (param $met i32) (result i32)
    (local $one v128) (local $two v128) (local $three v128) (local $four v128)
    ;; Made once: to make them in each turn takes longer than to use them.
    (local $blank v128) (local $zero v128) (local $nine v128) (local $a v128) (local $more v128) (local $x v128)
    (local $start i32)
    (local $digits i64) (local $words i64) (local $found i64)
    (local $digitsBefore i64) (local $wordsBefore i64)
    (local.set $blank (i8x16.splat (i32.const 32)))
    (local.set $zero (i8x16.splat (i32.const 48)))
    (local.set $nine (i8x16.splat (i32.const 9)))
    (local.set $a (i8x16.splat (i32.const 97)))
    (local.set $more (i8x16.splat (i32.const 25)))
    (local.set $x (i8x16.splat (i32.const 120)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $at) (local.get $to)))
        (local.set $one (v128.load (local.get $at)))
        (local.set $two (v128.load offset=16 (local.get $at)))
        (local.set $three (v128.load offset=32 (local.get $at)))
        (local.set $four (v128.load offset=48 (local.get $at)))
        (local.set $digits
          (i64.or
            (i64.or
              (call $bits (call $within (local.get $one) (local.get $zero) (local.get $nine)) (i64.const 0))
              (call $bits (call $within (local.get $two) (local.get $zero) (local.get $nine)) (i64.const 16)))
            (i64.or
              (call $bits (call $within (local.get $three) (local.get $zero) (local.get $nine)) (i64.const 32))
              (call $bits (call $within (local.get $four) (local.get $zero) (local.get $nine)) (i64.const 48)))))
        (local.set $one (v128.or (local.get $one) (local.get $blank)))
        (local.set $two (v128.or (local.get $two) (local.get $blank)))
        (local.set $three (v128.or (local.get $three) (local.get $blank)))
        (local.set $four (v128.or (local.get $four) (local.get $blank)))
        (local.set $words
          (i64.or
            (local.get $digits)
            (i64.or
              (i64.or
                (call $bits (call $within (local.get $one) (local.get $a) (local.get $more)) (i64.const 0))
                (call $bits (call $within (local.get $two) (local.get $a) (local.get $more)) (i64.const 16)))
              (i64.or
                (call $bits (call $within (local.get $three) (local.get $a) (local.get $more)) (i64.const 32))
                (call $bits (call $within (local.get $four) (local.get $a) (local.get $more)) (i64.const 48))))))
        ;; The third digits of numbers before which no letter stands.
        (local.set $found
          (i64.and
            (i64.and
              (local.get $digits)
              (i64.and
                (i64.or
                  (i64.shl (local.get $digits) (i64.const 1))
                  (i64.shr_u (local.get $digitsBefore) (i64.const 63)))
                (i64.or
                  (i64.shl (local.get $digits) (i64.const 2))
                  (i64.shr_u (local.get $digitsBefore) (i64.const 62)))))
            (i64.xor
              (i64.const -1)
              (i64.or
                (i64.shl (local.get $words) (i64.const 3))
                (i64.shr_u (local.get $wordsBefore) (i64.const 61))))))
        (block $noNumber
          (loop $number
            (br_if $noNumber (i64.eqz (local.get $found)))
            (local.set $start
              (i32.sub (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $found)))) (i32.const 2)))
            (i32.store (local.get $met) (local.get $start))
            (local.set $met
              (i32.add (local.get $met)
                (i32.load8_u (i32.add (local.get $table) (call $numberPlace (local.get $start))))))
            (local.set $found (i64.and (local.get $found) (i64.sub (local.get $found) (i64.const 1))))
            (br $number)))
        ;; Every x after a digit.
        (local.set $found
          (i64.and
            (i64.or
              (i64.shl (local.get $digits) (i64.const 1))
              (i64.shr_u (local.get $digitsBefore) (i64.const 63)))
            (i64.or
              (i64.or
                (call $bits (i8x16.eq (local.get $one) (local.get $x)) (i64.const 0))
                (call $bits (i8x16.eq (local.get $two) (local.get $x)) (i64.const 16)))
              (i64.or
                (call $bits (i8x16.eq (local.get $three) (local.get $x)) (i64.const 32))
                (call $bits (i8x16.eq (local.get $four) (local.get $x)) (i64.const 48))))))
        (block $noHex
          (loop $hex
            (br_if $noHex (i64.eqz (local.get $found)))
            (local.set $start
              (i32.sub (i32.add (local.get $at) (i32.wrap_i64 (i64.ctz (local.get $found)))) (i32.const 1)))
            (i32.store (local.get $met) (local.get $start))
            (local.set $met
              (i32.add (local.get $met)
                (i32.shl
                  (i32.and
                    (i32.eq (i32.load8_u (local.get $start)) (i32.const 48))
                    ;; Ids have at least four digits, and at most six.
                    (i32.eqz
                      (i32.and
                        (call $isHex (i32.load8_u offset=6 (local.get $start)))
                        (i32.and
                          (call $isHex (i32.load8_u offset=7 (local.get $start)))
                          (call $isHex (i32.load8_u offset=8 (local.get $start)))))))
                  (i32.const 2))))
            (local.set $found (i64.and (local.get $found) (i64.sub (local.get $found) (i64.const 1))))
            (br $hex)))
        (local.set $digitsBefore (local.get $digits))
        (local.set $wordsBefore (local.get $words))
        (local.set $at (i32.add (local.get $at) (i32.const 64)))
        (br $next)))
    (local.get $met))

  ;; How many of the bytes from $at up to $to are $byte.
  (func (export "count") (param $at i32) (param $to i32) (param $byte i32) (result i32)
    (local $count i32) (local $bytes v128)
    (local.set $bytes (i8x16.splat (local.get $byte)))
    (block $rest
      (loop $next
        (br_if $rest (i32.gt_s (i32.add (local.get $at) (i32.const 16)) (local.get $to)))
        (local.set $count
          (i32.add (local.get $count)
            (i32.popcnt (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (local.get $bytes))))))
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

  ;; The first place from $at on where $byte stands, $to when there is none before it.
  (func (export "next") (param $at i32) (param $to i32) (param $byte i32) (result i32)
    (local $found i32) (local $bytes v128)
    (local.set $bytes (i8x16.splat (local.get $byte)))
    (block $none
      (loop $next
        (br_if $none (i32.ge_s (local.get $at) (local.get $to)))
        (local.set $found (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (local.get $bytes))))
        (if (local.get $found)
          (then
            (local.set $at (i32.add (local.get $at) (i32.ctz (local.get $found))))
            (if (i32.lt_s (local.get $at) (local.get $to)) (then (return (local.get $at))))
            (br $none)))
        (local.set $at (i32.add (local.get $at) (i32.const 16)))
        (br $next)))
    (local.get $to))

  ;; The place behind the last $byte before $at, $from when there is none from it on.
  (func (export "behind") (param $from i32) (param $at i32) (param $byte i32) (result i32)
    (local $found i32) (local $bytes v128)
    (local.set $bytes (i8x16.splat (local.get $byte)))
    (block $none
      (loop $next
        (br_if $none (i32.le_s (local.get $at) (local.get $from)))
        (local.set $at (i32.sub (local.get $at) (i32.const 16)))
        (local.set $found (i8x16.bitmask (i8x16.eq (v128.load (local.get $at)) (local.get $bytes))))
        (if (local.get $found)
          (then
            (local.set $at
              (i32.add (local.get $at) (i32.sub (i32.const 32) (i32.clz (local.get $found)))))
            (if (i32.gt_s (local.get $at) (local.get $from)) (then (return (local.get $at))))
            (br $none)))
        (br $next)))
    (local.get $from))

  ;; A number for the bytes from $at up to $to: the same for the same bytes.
  (func (export "hash") (param $at i32) (param $to i32) (result i32)
    (local $hash i64)
    (local.set $hash (i64.const 0x2545f4914f6cdd1d))
    (block $done
      (loop $next
        (br_if $done (i32.ge_s (local.get $at) (local.get $to)))
        (local.set $hash
          (i64.mul
            (i64.xor
              (local.get $hash)
              (if (result i64) (i32.le_s (i32.add (local.get $at) (i32.const 8)) (local.get $to))
                (then (i64.load (local.get $at)))
                (else
                  ;; Without the bytes that lie beyond.
                  (i64.shl
                    (i64.load (local.get $at))
                    (i64.extend_i32_u
                      (i32.shl
                        (i32.sub (i32.add (local.get $at) (i32.const 8)) (local.get $to))
                        (i32.const 3)))))))
            (i64.const 0x9e3779b97f4a7c15)))
        (local.set $hash (i64.xor (local.get $hash) (i64.shr_u (local.get $hash) (i64.const 32))))
        (local.set $at (i32.add (local.get $at) (i32.const 8)))
        (br $next)))
    (i32.wrap_i64 (local.get $hash)))
)
