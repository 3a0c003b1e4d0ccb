//! A black-box suite for the edge functions: it knows the program `edge-adapter`, the specification, and nothing of the
//! code.
//!
//! Rows of the specification are named by letter and number: A is tokens and keys, B the browser's way through signing
//! in, refreshing and signing out, C what CloudFront sends and accepts, E what holds while something fails, 0 what holds
//! everywhere.
//!
//! Each theme drives a process of its own, with a new execution environment for each case. A case belongs to a
//! row; what must be let through is tested beside what must not.

mod adapter;
mod answer;
mod authorization;
mod callback;
mod cookies;
mod inspection;
mod key_sets;
mod login;
mod modes;
mod outages;
mod refresh;
mod report;
mod requests;
mod return_paths;
mod rules;
mod sign_out;
mod suite;
mod token_answers;
mod tokens;
mod visit;
mod visitor;
