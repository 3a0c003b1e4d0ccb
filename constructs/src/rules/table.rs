//! All rules, by service. The index of the pages, `docs/rules/README.md`, is in the same order.

use super::rule::Rule;
use super::{cognito, lambda, secretsmanager, site};

pub(super) static TABLE: &[Rule] = &[
    // Cognito.
    cognito::identity_provider_attributes::RULE,
    cognito::identity_provider_name::RULE,
    cognito::managed_login_branding::RULE,
    cognito::user_pool_account_recovery::RULE,
    cognito::user_pool_client_attributes::RULE,
    cognito::user_pool_client_auth_flows::RULE,
    cognito::user_pool_client_default_redirect::RULE,
    cognito::user_pool_client_identity_provider::RULE,
    cognito::user_pool_client_oauth_flows::RULE,
    cognito::user_pool_client_scopes::RULE,
    cognito::user_pool_client_secret::RULE,
    cognito::user_pool_client_token_validity::RULE,
    cognito::user_pool_client_url::RULE,
    cognito::user_pool_domain_certificate::RULE,
    cognito::user_pool_domain_prefix::RULE,
    cognito::user_pool_domain_site::RULE,
    cognito::user_pool_group_member::RULE,
    cognito::user_pool_mfa::RULE,
    cognito::user_pool_region::RULE,
    cognito::user_pool_schema::RULE,
    cognito::user_pool_tier::RULE,
    cognito::user_pool_username::RULE,
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
    // Secrets.
    secretsmanager::secret_no_echo::RULE,
    // A site as a whole.
    site::callback_url_behavior::RULE,
    site::edge_function_callback::RULE,
    site::edge_function_client_secret::RULE,
    site::edge_function_host::RULE,
    site::edge_function_https::RULE,
    site::edge_function_identity_headers::RULE,
    site::edge_function_paths::RULE,
    site::edge_function_scopes::RULE,
];
