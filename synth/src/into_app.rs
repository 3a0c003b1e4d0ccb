//! What a function that makes an app may give.

use std::error::Error;

use palisade::App;

/// An app, or the reason why there is none.
#[diagnostic::on_unimplemented(
    message = "a function that makes an app gives an `App`, or a `Result` of one",
    label = "gives `{Self}`"
)]
pub trait IntoApp {
    /// The app.
    ///
    /// # Errors
    ///
    /// There is none; the command line reports why, and ends with 1.
    fn into_app(self) -> Result<App, Box<dyn Error>>;
}

impl IntoApp for App {
    fn into_app(self) -> Result<App, Box<dyn Error>> {
        Ok(self)
    }
}

impl<E: Into<Box<dyn Error>>> IntoApp for Result<App, E> {
    fn into_app(self) -> Result<App, Box<dyn Error>> {
        self.map_err(Into::into)
    }
}
