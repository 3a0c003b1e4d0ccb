//! What a site's paths mean, and which of them are guarded.

/// How people move about in a site.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Navigation {
    /// By pages: a path that ends with `/` is answered by the folder's file, and what is not there is told as 404.
    StaticSite {
        /// The file of a folder, such as `index.html`.
        index: String,
    },
    /// By the script of one page: whatever is not there is answered by `/index.html`, with the status 200.
    SinglePage,
}

impl Default for Navigation {
    fn default() -> Self {
        Self::StaticSite {
            index: "index.html".to_owned(),
        }
    }
}

/// Whether people are asked who they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protection {
    /// They are.
    #[default]
    Guarded,
    /// They are not.
    Public,
}
