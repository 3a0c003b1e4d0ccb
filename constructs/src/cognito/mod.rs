//! Amazon Cognito: people who sign in, and where they do.
//!
//! What this module does not offer, [`cfn::cognito`](crate::cfn::cognito) has.

mod branding;
mod existing;
mod identity_provider;
mod resource_server;
mod user_attribute;
mod user_pool;
mod user_pool_client;
mod user_pool_domain;
mod user_pool_group;
mod user_pool_user;

pub use self::branding::{
    AssetCategory, BrandingAsset, ColorMode, ImageFormat, ManagedLoginBranding,
};
pub use self::existing::{
    ClientSecret, ClientSecretCopy, ClientSecretCopyParts, ClientUrls, ClientUrlsParts,
    ExistingClient, ExistingUserPool, UserPoolFunctionParts, UserPoolLookup, UserPoolLookupParts,
};
pub use self::identity_provider::{
    AmazonProvider, AppleKey, AppleProvider, FacebookProvider, GoogleProvider, OidcClient,
    OidcEndpoints, OidcProvider, ProviderName, SamlMetadata, SamlProvider,
};
pub use self::resource_server::{ResourceServer, ResourceServerScope};
pub use self::user_attribute::UserAttribute;
pub use self::user_pool::{
    AccountRecovery, Contact, CustomAttribute, CustomSenders, Factor, InvitationMessage, Mfa,
    Passkeys, PasswordPolicy, RememberDevices, SesSender, SmsSender, StandardAttribute,
    ThreatProtection, TokenVersion, TriggerFunction, UserPool, UserPoolTier, VerificationMessage,
};
pub use self::user_pool_client::{
    AuthFlow, ClientId, ClientProvider, Grant, OAuthScope, RefreshTokenRotation, UserPoolClient,
};
pub use self::user_pool_domain::{DomainPrefix, DomainTls, UserPoolDomain, UserPoolDomainParts};
pub use self::user_pool_group::UserPoolGroup;
pub use self::user_pool_user::{Invitation, UserPoolUser};
