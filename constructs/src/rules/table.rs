//! All rules, by service. The index of the pages, `docs/rules/README.md`, is in the same order.

use super::lambda;
use super::rule::Rule;

pub(super) static TABLE: &[Rule] = &[
    // Lambda@Edge.
    lambda::edge_function_account::RULE,
    lambda::edge_function_body::RULE,
    lambda::edge_function_count::RULE,
    lambda::edge_function_event::RULE,
    lambda::edge_function_exists::RULE,
    lambda::edge_function_features::RULE,
    lambda::edge_function_handler::RULE,
    lambda::edge_function_kinds::RULE,
    lambda::edge_function_log_group::RULE,
    lambda::edge_function_once::RULE,
    lambda::edge_function_region::RULE,
    lambda::edge_function_retained::RULE,
    lambda::edge_function_role::RULE,
    lambda::edge_function_runtime::RULE,
    lambda::edge_function_timeout::RULE,
    lambda::edge_function_version::RULE,
];
