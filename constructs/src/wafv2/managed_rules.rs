//! Rules that AWS writes and keeps up to date.

use std::borrow::Cow;

/// A group of rules that AWS writes and keeps up to date.
///
/// See [AWS Managed Rules rule groups list](https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html)
/// for the rules of each, and for its capacity.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ManagedRules {
    /// `AWSManagedRulesCommonRuleSet`: what all sites need. 700 units.
    ///
    /// It blocks bodies of more than 8 KB, by its rule `SizeRestrictions_BODY`.
    Common,
    /// `AWSManagedRulesKnownBadInputsRuleSet`: requests that look for known holes. 200 units.
    KnownBadInputs,
    /// `AWSManagedRulesAmazonIpReputationList`: addresses that Amazon saw in attacks. 25 units.
    IpReputation,
    /// `AWSManagedRulesAnonymousIpList`: proxies, Tor and data centers. 50 units.
    AnonymousIp,
    /// `AWSManagedRulesAdminProtectionRuleSet`: pages for administrators. 100 units.
    AdminProtection,
    /// `AWSManagedRulesSQLiRuleSet`: injected SQL. 200 units.
    Sqli,
    /// `AWSManagedRulesLinuxRuleSet`: holes of Linux. 200 units.
    Linux,
    /// `AWSManagedRulesUnixRuleSet`: holes of POSIX systems. 100 units.
    Unix,
    /// `AWSManagedRulesWindowsRuleSet`: holes of Windows. 200 units.
    Windows,
    /// `AWSManagedRulesPHPRuleSet`: holes of PHP. 100 units.
    Php,
    /// `AWSManagedRulesWordPressRuleSet`: holes of WordPress. 100 units.
    WordPress,
    /// Any other, by its vendor and its name.
    Other {
        /// The vendor, such as `AWS`.
        vendor: Cow<'static, str>,
        /// The name of the group.
        name: Cow<'static, str>,
    },
}

impl ManagedRules {
    /// Any other group, by its vendor and its name.
    pub fn other(vendor: impl Into<Cow<'static, str>>, name: impl Into<Cow<'static, str>>) -> Self {
        Self::Other {
            vendor: vendor.into(),
            name: name.into(),
        }
    }

    pub(super) fn vendor(&self) -> Cow<'static, str> {
        match self {
            Self::Other { vendor, .. } => vendor.clone(),
            _ => Cow::Borrowed("AWS"),
        }
    }

    pub(super) fn name(&self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Self::Common => "AWSManagedRulesCommonRuleSet",
            Self::KnownBadInputs => "AWSManagedRulesKnownBadInputsRuleSet",
            Self::IpReputation => "AWSManagedRulesAmazonIpReputationList",
            Self::AnonymousIp => "AWSManagedRulesAnonymousIpList",
            Self::AdminProtection => "AWSManagedRulesAdminProtectionRuleSet",
            Self::Sqli => "AWSManagedRulesSQLiRuleSet",
            Self::Linux => "AWSManagedRulesLinuxRuleSet",
            Self::Unix => "AWSManagedRulesUnixRuleSet",
            Self::Windows => "AWSManagedRulesWindowsRuleSet",
            Self::Php => "AWSManagedRulesPHPRuleSet",
            Self::WordPress => "AWSManagedRulesWordPressRuleSet",
            Self::Other { name, .. } => return name.clone(),
        })
    }
}
