//! What a function reads when it starts.

use std::env;
use std::sync::Arc;

use crate::Settings;
use crate::outside::{Https, Outside};

use super::file::{self, LoadError};
use super::role::Role;

/// Reads what the function must know.
pub(super) fn load() -> Result<(Settings, Arc<dyn Outside>), LoadError> {
    let configuration = file::read()?;
    let handler = env::var("_HANDLER").unwrap_or_default();
    let outside: Arc<dyn Outside> = Arc::new(Https::new());
    let settings = Settings::resolve(configuration, &handler, &Role(&*outside))
        .map_err(|error| LoadError::Settings(error.to_string()))?;
    Ok((settings, outside))
}
