//! Plans, and the protection that the highest one has.

use super::UserPool;
use crate::cfn::cognito::user_pool::{AdvancedSecurityAdditionalFlows, UserPoolAddOns};
use crate::problem::Problem;

/// The plan that decides what a pool can do and what it costs.
///
/// See [User pool feature plans](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserPoolTier {
    /// Passwords, the classic sign-in pages, and second factors by app and text message.
    Lite,
    /// Also the managed sign-in pages, passkeys, codes by e-mail, and changes to access tokens.
    #[default]
    Essentials,
    /// Also threat protection.
    Plus,
}

impl UserPoolTier {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Lite => "LITE",
            Self::Essentials => "ESSENTIALS",
            Self::Plus => "PLUS",
        }
    }
}

/// What is done about sign-ins that look like an attack, and passwords that others stole.
///
/// See [Threat protection](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pool-settings-threat-protection.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ThreatProtection {
    /// Nothing.
    Off,
    /// They are counted and logged.
    Audit,
    /// They are also answered: by a second factor, or by refusing.
    Enforced,
}

impl ThreatProtection {
    fn word(self) -> &'static str {
        match self {
            Self::Off => "OFF",
            Self::Audit => "AUDIT",
            Self::Enforced => "ENFORCED",
        }
    }
}

#[derive(Debug, Default)]
pub(super) struct Threats {
    standard: Option<ThreatProtection>,
    custom: Option<ThreatProtection>,
}

impl Threats {
    pub(super) fn problem(&self, tier: UserPoolTier) -> Option<Problem> {
        let watched = |given: Option<ThreatProtection>| {
            given.is_some_and(|protection| protection != ThreatProtection::Off)
        };
        let is_watched = watched(self.standard) || watched(self.custom);
        (is_watched && tier != UserPoolTier::Plus).then(|| {
            Problem::new(format!(
                "threat protection is not part of the plan `{}`, only of `PLUS`",
                tier.word()
            ))
            .hint("add `.tier(UserPoolTier::Plus)`, which costs more for each person")
        })
    }

    /// Who pays for protection has it, unless told otherwise.
    pub(super) fn property(&self, tier: UserPoolTier) -> Option<UserPoolAddOns> {
        let usual = match tier {
            UserPoolTier::Plus => ThreatProtection::Enforced,
            UserPoolTier::Lite | UserPoolTier::Essentials => ThreatProtection::Off,
        };
        let standard = self.standard.unwrap_or(usual);
        let custom = self.custom.unwrap_or(usual);
        if standard == ThreatProtection::Off && custom == ThreatProtection::Off {
            return None;
        }
        let protection = UserPoolAddOns::new().advanced_security_mode(standard.word());
        Some(if custom == ThreatProtection::Off {
            protection
        } else {
            protection.advanced_security_additional_flows(
                AdvancedSecurityAdditionalFlows::new().custom_auth_mode(custom.word()),
            )
        })
    }
}

impl UserPool {
    /// The plan. Defaults to Essentials, which AWS gives new pools. `UserPoolTier`.
    pub fn tier(mut self, tier: UserPoolTier) -> Self {
        self.tier = tier;
        self
    }

    /// What is done about sign-ins that look like an attack; on the plan Plus.
    /// Defaults to [`ThreatProtection::Enforced`] on that plan, as Security Hub's control
    /// [Cognito.1](https://docs.aws.amazon.com/securityhub/latest/userguide/cognito-controls.html#cognito-1)
    /// asks for, and to nothing on others.
    /// `UserPoolAddOns.AdvancedSecurityMode`.
    pub fn threat_protection(mut self, protection: ThreatProtection) -> Self {
        self.threats.standard = Some(protection);
        self
    }

    /// The same for sign-ins with challenges of one's own; on the plan Plus.
    /// Defaults to [`ThreatProtection::Enforced`] on that plan, and to nothing on others.
    /// `UserPoolAddOns.AdvancedSecurityAdditionalFlows`.
    pub fn custom_threat_protection(mut self, protection: ThreatProtection) -> Self {
        self.threats.custom = Some(protection);
        self
    }
}
