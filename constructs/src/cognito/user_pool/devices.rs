//! Devices that the pool remembers.

use super::UserPool;
use crate::cfn::cognito::user_pool::DeviceConfiguration;

/// Which devices a pool remembers.
///
/// See [Working with user devices](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-device-tracking.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RememberDevices {
    /// Each device that someone signed in on.
    Always,
    /// Those of which the person says so. `DeviceOnlyRememberedOnUserPrompt`.
    OnRequest,
    /// Each, and it counts as the second factor from then on. `ChallengeRequiredOnNewDevice`.
    AlwaysAsFactor,
    /// Those of which the person says so, and they count as the second factor from then on.
    OnRequestAsFactor,
}

impl RememberDevices {
    pub(super) fn property(self) -> DeviceConfiguration {
        DeviceConfiguration::new()
            .challenge_required_on_new_device(matches!(
                self,
                Self::AlwaysAsFactor | Self::OnRequestAsFactor
            ))
            .device_only_remembered_on_user_prompt(matches!(
                self,
                Self::OnRequest | Self::OnRequestAsFactor
            ))
    }
}

impl UserPool {
    /// Remembers devices. Defaults to remembering none. `DeviceConfiguration`.
    pub fn remember_devices(mut self, devices: RememberDevices) -> Self {
        self.devices = Some(devices);
        self
    }
}
