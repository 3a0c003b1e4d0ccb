//! Functions that the pool calls.

use super::UserPool;
use super::checks::elsewhere;
use crate::arn::{AnyArn, Arn};
use crate::cfn::cognito as cfn;
use crate::cfn::cognito::user_pool::{
    CustomEmailSender, CustomSMSSender, InboundFederation, LambdaConfig, PreTokenGenerationConfig,
};
use crate::cfn::lambda::{self as level1, Permission};
use crate::handle::Handle;
use crate::lambda::{Function, Version};
use crate::problem::Problem;
use crate::region::Region;
use crate::scope::Scope;
use crate::value::Value;

/// A function that a pool calls, in the pool's region.
///
/// The pool is permitted to call it, and no other pool is.
#[derive(Clone, Debug, PartialEq)]
pub struct TriggerFunction(Value<AnyArn>);

impl From<Handle<Function>> for TriggerFunction {
    fn from(function: Handle<Function>) -> Self {
        Self(function.arn().into())
    }
}

impl From<Handle<level1::Function>> for TriggerFunction {
    fn from(function: Handle<level1::Function>) -> Self {
        Handle::<Function>::from(function).into()
    }
}

impl From<Value<Arn<Function>>> for TriggerFunction {
    fn from(arn: Value<Arn<Function>>) -> Self {
        Self(arn.into())
    }
}

impl From<Handle<Version>> for TriggerFunction {
    fn from(version: Handle<Version>) -> Self {
        Self(version.arn().into())
    }
}

impl From<&str> for TriggerFunction {
    fn from(arn: &str) -> Self {
        Self(arn.into())
    }
}

/// What a function before the tokens is told, and which tokens it changes.
///
/// See [Pre token generation](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TokenVersion {
    /// The id token. `V1_0`.
    V1,
    /// The id token and the access token; on a plan above Lite. `V2_0`.
    V2,
    /// Also the access tokens of machines; on a plan above Lite. `V3_0`.
    V3,
}

impl TokenVersion {
    fn word(self) -> &'static str {
        match self {
            Self::V1 => "V1_0",
            Self::V2 => "V2_0",
            Self::V3 => "V3_0",
        }
    }
}

/// Functions that send the pool's messages in its place, and the key that encrypts the codes for them.
///
/// See [Custom sender triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-sender-triggers.html).
#[derive(Clone, Debug, PartialEq)]
#[must_use = "senders do nothing until they are given to a pool"]
pub struct CustomSenders {
    key: Value<AnyArn>,
    email: Option<TriggerFunction>,
    sms: Option<TriggerFunction>,
}

impl CustomSenders {
    /// Senders that get codes encrypted with a symmetric key, by its ARN. `KMSKeyID`.
    pub fn new(key: impl Into<Value<AnyArn>>) -> Self {
        Self {
            key: key.into(),
            email: None,
            sms: None,
        }
    }

    /// A function that sends the e-mail. Defaults to the pool's own sender. `CustomEmailSender`.
    pub fn email(mut self, function: impl Into<TriggerFunction>) -> Self {
        self.email = Some(function.into());
        self
    }

    /// A function that sends the text messages. Defaults to the pool's own sender. `CustomSMSSender`.
    pub fn sms(mut self, function: impl Into<TriggerFunction>) -> Self {
        self.sms = Some(function.into());
        self
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    CreateAuthChallenge,
    CustomMessage,
    DefineAuthChallenge,
    InboundFederation,
    PostAuthentication,
    PostConfirmation,
    PreAuthentication,
    PreSignUp,
    PreTokenGeneration(TokenVersion),
    UserMigration,
    VerifyAuthChallengeResponse,
}

impl Event {
    fn permission(self) -> &'static str {
        match self {
            Self::CreateAuthChallenge => "CreateAuthChallengePermission",
            Self::CustomMessage => "CustomMessagePermission",
            Self::DefineAuthChallenge => "DefineAuthChallengePermission",
            Self::InboundFederation => "InboundFederationPermission",
            Self::PostAuthentication => "PostAuthenticationPermission",
            Self::PostConfirmation => "PostConfirmationPermission",
            Self::PreAuthentication => "PreAuthenticationPermission",
            Self::PreSignUp => "PreSignUpPermission",
            Self::PreTokenGeneration(_) => "PreTokenGenerationPermission",
            Self::UserMigration => "UserMigrationPermission",
            Self::VerifyAuthChallengeResponse => "VerifyAuthChallengeResponsePermission",
        }
    }

    fn set(self, calls: LambdaConfig, function: Value<AnyArn>) -> LambdaConfig {
        match self {
            Self::CreateAuthChallenge => calls.create_auth_challenge(function),
            Self::CustomMessage => calls.custom_message(function),
            Self::DefineAuthChallenge => calls.define_auth_challenge(function),
            Self::InboundFederation => calls.inbound_federation(
                InboundFederation::new()
                    .lambda_arn(function)
                    .lambda_version("V1_0"),
            ),
            Self::PostAuthentication => calls.post_authentication(function),
            Self::PostConfirmation => calls.post_confirmation(function),
            Self::PreAuthentication => calls.pre_authentication(function),
            Self::PreSignUp => calls.pre_sign_up(function),
            Self::PreTokenGeneration(version) => calls.pre_token_generation_config(
                PreTokenGenerationConfig::new()
                    .lambda_arn(function)
                    .lambda_version(version.word()),
            ),
            Self::UserMigration => calls.user_migration(function),
            Self::VerifyAuthChallengeResponse => calls.verify_auth_challenge_response(function),
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Triggers {
    functions: Vec<(Event, TriggerFunction)>,
    senders: Option<CustomSenders>,
}

impl Triggers {
    fn add(&mut self, event: Event, function: TriggerFunction) {
        self.functions
            .retain(|(other, _)| other.permission() != event.permission());
        self.functions.push((event, function));
    }

    pub(super) fn confirms_sign_ups(&self) -> bool {
        self.functions
            .iter()
            .any(|(event, _)| *event == Event::PreSignUp)
    }

    pub(super) fn changes_access_tokens(&self) -> bool {
        self.functions.iter().any(|(event, _)| {
            matches!(
                event,
                Event::PreTokenGeneration(TokenVersion::V2 | TokenVersion::V3)
            )
        })
    }

    pub(super) fn problems(&self, region: Region) -> Vec<Problem> {
        let mut called: Vec<_> = self
            .functions
            .iter()
            .map(|(_, function)| function)
            .collect();
        let mut problems = Vec::new();
        if let Some(senders) = &self.senders {
            called.extend(senders.email.iter().chain(&senders.sms));
            problems.extend(elsewhere(
                "the key of the custom senders",
                &senders.key,
                region,
            ));
            if senders.email.is_none() && senders.sms.is_none() {
                problems.push(
                    Problem::new("custom senders have a key, but no function")
                        .hint("add `.email(function)` or `.sms(function)`"),
                );
            }
        }
        for function in called {
            problems.extend(elsewhere("the function", &function.0, region));
        }
        problems
    }

    /// What the pool is told, and what it must then be permitted to call.
    pub(super) fn apply(
        self,
        pool: cfn::UserPool,
    ) -> (cfn::UserPool, Vec<(&'static str, Value<AnyArn>)>) {
        let mut called = Vec::new();
        let mut calls = LambdaConfig::new();
        for (event, function) in self.functions {
            called.push((event.permission(), function.0.clone()));
            calls = event.set(calls, function.0);
        }
        if let Some(senders) = self.senders {
            calls = calls.kms_key_id(senders.key);
            if let Some(function) = senders.email {
                called.push(("CustomEmailSenderPermission", function.0.clone()));
                calls = calls.custom_email_sender(
                    CustomEmailSender::new()
                        .lambda_arn(function.0)
                        .lambda_version("V1_0"),
                );
            }
            if let Some(function) = senders.sms {
                called.push(("CustomSmsSenderPermission", function.0.clone()));
                calls = calls.custom_sms_sender(
                    CustomSMSSender::new()
                        .lambda_arn(function.0)
                        .lambda_version("V1_0"),
                );
            }
        }
        if called.is_empty() {
            (pool, called)
        } else {
            (pool.lambda_config(calls), called)
        }
    }
}

pub(super) fn permit(
    scope: &mut Scope<'_>,
    pool: Handle<UserPool>,
    called: Vec<(&'static str, Value<AnyArn>)>,
) {
    for (id, function) in called {
        let permission = Permission::new()
            .action("lambda:InvokeFunction")
            .function_name(function)
            .principal("cognito-idp.amazonaws.com")
            .source_arn(pool.arn());
        scope.add(id, permission);
    }
}

/// Functions that the pool calls; each with a permission beside the pool, which is its id in the template,
/// the trigger's name, and `Permission`. Each defaults to none.
///
/// See [Customizing user pool workflows](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html).
impl UserPool {
    fn call(mut self, event: Event, function: impl Into<TriggerFunction>) -> Self {
        self.triggers.add(event, function.into());
        self
    }

    /// Before someone signs up: accepts, refuses, or confirms at once. `LambdaConfig.PreSignUp`.
    pub fn pre_sign_up(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::PreSignUp, function)
    }

    /// After someone is confirmed. `LambdaConfig.PostConfirmation`.
    pub fn post_confirmation(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::PostConfirmation, function)
    }

    /// Before someone signs in: accepts or refuses. `LambdaConfig.PreAuthentication`.
    pub fn pre_authentication(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::PreAuthentication, function)
    }

    /// After someone signed in. `LambdaConfig.PostAuthentication`.
    pub fn post_authentication(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::PostAuthentication, function)
    }

    /// Before tokens are made: changes what they say. `LambdaConfig.PreTokenGenerationConfig`.
    pub fn pre_token_generation(
        self,
        version: TokenVersion,
        function: impl Into<TriggerFunction>,
    ) -> Self {
        self.call(Event::PreTokenGeneration(version), function)
    }

    /// Before a message is sent: changes its text. `LambdaConfig.CustomMessage`.
    pub fn custom_message(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::CustomMessage, function)
    }

    /// When someone is not known: brings the person from another directory.
    /// `LambdaConfig.UserMigration`.
    pub fn user_migration(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::UserMigration, function)
    }

    /// When an identity provider sends someone: changes the attributes.
    /// `LambdaConfig.InboundFederation`.
    pub fn inbound_federation(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::InboundFederation, function)
    }

    /// Chooses the next challenge of a sign-in of one's own. `LambdaConfig.DefineAuthChallenge`.
    pub fn define_auth_challenge(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::DefineAuthChallenge, function)
    }

    /// Makes a challenge of one's own. `LambdaConfig.CreateAuthChallenge`.
    pub fn create_auth_challenge(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::CreateAuthChallenge, function)
    }

    /// Judges the answer to a challenge of one's own. `LambdaConfig.VerifyAuthChallengeResponse`.
    pub fn verify_auth_challenge_response(self, function: impl Into<TriggerFunction>) -> Self {
        self.call(Event::VerifyAuthChallengeResponse, function)
    }

    /// Functions that send messages in the pool's place. `LambdaConfig.KMSKeyID` and the senders.
    pub fn custom_senders(mut self, senders: CustomSenders) -> Self {
        self.triggers.senders = Some(senders);
        self
    }
}
