//! All rules, by service. The index of the pages, `docs/rules/README.md`, is in the same order.

use super::lambda;
use super::rule::Rule;

pub(super) static TABLE: &[Rule] = &[
    // Lambda@Edge.
    lambda::edge_function_region::RULE,
    lambda::edge_function_version::RULE,
];
