//! The syntax of a CloudFront function's code.
//!
//! CloudFront takes ECMAScript 5.1 with parts of later editions. What is read here is ECMAScript 2021
//! without classes and generators, which its
//! [list of features](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html)
//! does not have. Code that CloudFront takes passes; no tree is made, so that a check takes microseconds.
//!
//! It is written here because the parsers there are cost more than the rule is worth: the ones that
//! know all of the language (`oxc_parser`, `boa_parser`) are 60 to 80 crates more and half a minute of
//! a first build, and the small ones refuse syntax that CloudFront takes.

mod declared;
mod expression;
mod function;
mod lexer;
mod literal;
mod parser;
mod statement;
#[cfg(test)]
mod tests;
mod token;

pub(super) use self::parser::{Code, Runtime, Wrong, read};
