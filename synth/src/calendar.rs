//! Dates as numbers of days.

/// Days since 1970 of a date of the Gregorian calendar, for years after 0: with March as the first month,
/// leap days come last.
pub(crate) fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let leap_days = year / 4 - year / 100 + year / 400;
    let days_of_months = (153 * month + 2) / 5;
    365 * year + leap_days + days_of_months + day - 1 - 719_468
}
