//! Rules about user pools, their clients, domains and identity providers.

pub(super) mod identity_provider_attributes;
pub(super) mod identity_provider_name;
pub(super) mod managed_login_branding;
pub(super) mod pool;
pub(super) mod user_pool_account_recovery;
pub(super) mod user_pool_client_attributes;
pub(super) mod user_pool_client_auth_flows;
pub(super) mod user_pool_client_default_redirect;
pub(super) mod user_pool_client_identity_provider;
pub(super) mod user_pool_client_oauth_flows;
pub(super) mod user_pool_client_scopes;
pub(super) mod user_pool_client_secret;
pub(super) mod user_pool_client_token_validity;
pub(super) mod user_pool_client_url;
pub(super) mod user_pool_domain_certificate;
pub(super) mod user_pool_domain_prefix;
pub(super) mod user_pool_domain_site;
pub(super) mod user_pool_group_member;
pub(super) mod user_pool_mfa;
pub(super) mod user_pool_region;
pub(super) mod user_pool_schema;
pub(super) mod user_pool_tier;
pub(super) mod user_pool_username;
