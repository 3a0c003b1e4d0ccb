//! Moments as signatures write them.

/// A moment such as `20150830T123600Z`, in UTC; its first eight characters are the day.
///
/// The calendar is the proleptic Gregorian one; a moment after the year 9999 is taken for its last second.
pub(super) fn compact(now: u64) -> String {
    /// 9999-12-31T23:59:59Z.
    const LAST: u64 = 253_402_300_799;
    let now = now.min(LAST);
    let mut day = now / 86_400;
    let mut year = 1970_u64;
    while let Some(rest) = day.checked_sub(if is_leap(year) { 366 } else { 365 }) {
        day = rest;
        year = year.saturating_add(1);
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let mut month = 1_u64;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30] {
        match day.checked_sub(length) {
            Some(rest) => day = rest,
            None => break,
        }
        month = month.saturating_add(1);
    }
    let day = day.saturating_add(1);
    let (hour, minute, second) = (now / 3600 % 24, now / 60 % 60, now % 60);
    format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::compact;

    #[test]
    fn moments_are_dates() {
        for (now, date) in [
            (0, "19700101T000000Z"),
            (68_169_599, "19720228T235959Z"),
            (68_169_600, "19720229T000000Z"),
            (951_782_400, "20000229T000000Z"),
            (1_440_938_160, "20150830T123600Z"),
            (1_735_689_599, "20241231T235959Z"),
            (4_107_542_400, "21000301T000000Z"),
            (253_402_300_799, "99991231T235959Z"),
            (u64::MAX, "99991231T235959Z"),
        ] {
            assert_eq!(compact(now), date);
        }
    }
}
