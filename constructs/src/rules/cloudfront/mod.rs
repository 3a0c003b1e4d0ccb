//! Rules about distributions, and what they are made of.

mod arn;
pub(super) mod behavior_cache_policy;
pub(super) mod behavior_methods;
pub(super) mod behavior_origin;
pub(super) mod behavior_pattern;
pub(super) mod bucket_origin_access;
pub(super) mod bucket_policy_distribution;
mod cache_policy;
pub(super) mod cache_policy_disabled;
pub(super) mod cache_policy_encoding;
pub(super) mod cache_policy_times;
pub(super) mod cloudfront_name_unique;
pub(super) mod cloudfront_quota;
pub(super) mod distribution_alias_certificate;
pub(super) mod distribution_alias_unique;
pub(super) mod distribution_certificate_names;
pub(super) mod distribution_certificate_region;
pub(super) mod distribution_default_certificate;
pub(super) mod distribution_value;
pub(super) mod error_page;
mod function_code;
pub(super) mod function_handler;
pub(super) mod function_restricted;
pub(super) mod function_size;
pub(super) mod function_store;
pub(super) mod function_syntax;
pub(super) mod geo_restriction;
mod header_names;
mod javascript;
pub(super) mod log_cookies;
mod managed;
pub(super) mod managed_policy;
pub(super) mod origin_access_both;
pub(super) mod origin_access_control_id;
pub(super) mod origin_access_control_signing;
pub(super) mod origin_bucket_public;
pub(super) mod origin_group_members;
pub(super) mod origin_group_methods;
pub(super) mod origin_header;
pub(super) mod origin_id_unique;
pub(super) mod origin_kind;
pub(super) mod origin_path;
pub(super) mod origins;
pub(super) mod response_header;
pub(super) mod root_object;
mod shadow;
pub(super) mod signed_origin_host;
pub(super) mod unprotected_behavior;
pub(super) mod web_acl_scope;
pub(super) mod website_origin;

#[cfg(feature = "constructs")]
pub(crate) use self::header_names::{is_kept_in_responses, is_refused_to_origins, own_setting};
#[cfg(feature = "constructs")]
pub(crate) use self::shadow::covers;
