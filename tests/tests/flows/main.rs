//! Whole sign-ins through the functions, with the stand-in for Cognito behind them.

#![cfg(test)]

mod browser;
mod doubles;
mod loopback;
mod migration;
mod modes;
mod outage;
mod refresh;
mod rules;
mod sign_in;
mod sign_out;
mod site;
