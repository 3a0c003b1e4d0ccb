//! What lets somebody do more than before, or protects less.

mod cloudfront;
mod cognito;
mod other;
mod policies;
mod s3;
mod statement;
mod table;
#[cfg(test)]
mod tests;

pub(super) use self::table::widenings;
