//! What pages say.

use crate::Settings;

use super::Page;

/// What a page says: fixed words, and one way on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Content<'a> {
    /// The title and the heading.
    pub(super) title: &'static str,
    /// What happened, and what helps.
    pub(super) text: &'static str,
    /// What to do next.
    pub(super) action: Action<'a>,
}

/// What to do next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Action<'a> {
    /// A link.
    Link {
        /// What it says.
        label: &'static str,
        /// Where it leads; nothing for the page's own address.
        path: &'a str,
    },
    /// A button that sends an empty form.
    Send {
        /// What it says.
        label: &'static str,
        /// Where the form goes.
        path: &'a str,
    },
}

/// What a page says.
pub(super) fn content(page: Page, settings: &Settings) -> Content<'_> {
    const START: Action<'static> = link("Go to the start page", "/");
    const SIGN_IN: Action<'static> = link("Sign in again", "/");
    let (title, text, action) = match page {
        Page::BadRequest => (
            "This address does not work",
            "Something is missing in it, or stands there twice. The link that led here may be damaged.",
            START,
        ),
        Page::MethodNotAllowed => (
            "This address is for visits only",
            "What was sent to it cannot be taken.",
            START,
        ),
        Page::SignInNeeded => (
            "Please sign in",
            "Only people who have signed in may see this.",
            link("Sign in", "/"),
        ),
        Page::SignInAgain => (
            "Please sign in again",
            "Signing in took too long, or it began in another browser. Nothing is lost: begin once more.",
            SIGN_IN,
        ),
        Page::SignInFailed => (
            "Signing in did not work",
            "The sign-in service did not confirm who you are. Begin once more; if it goes on like this, tell the \
             people who run this site.",
            SIGN_IN,
        ),
        Page::SignInRefused => (
            "You were not signed in",
            "Signing in was cancelled, or the sign-in service does not let your account use this site.",
            SIGN_IN,
        ),
        Page::SignInRepeated => (
            "Signing in keeps failing",
            "Check that this browser accepts cookies, and that the date and time of your device are right. \
             Wait a minute before the next try; if it fails again, tell the people who run this site.",
            START,
        ),
        Page::SignInUnavailable | Page::SignInBroken => (
            "Signing in is not possible right now",
            "The sign-in service does not answer as it should. Wait a moment, then begin once more.",
            SIGN_IN,
        ),
        Page::NotAllowed => (
            "You may not see this page",
            "You have signed in, but your account may not read this. With another account it may work.",
            link("Sign out", &settings.paths.sign_out),
        ),
        Page::Unavailable => (
            "This page is not available right now",
            "The sign-in service does not answer as it should. You are still signed in: wait a moment, then try \
             again.",
            link("Try again", ""),
        ),
        Page::SignedOut => (
            "You have signed out",
            "On a device that others use too, close all windows of the browser now.",
            SIGN_IN,
        ),
        Page::ConfirmSignOut => (
            "Do you want to sign out?",
            "Another page led you here. If you did not mean to sign out, just close this page.",
            Action::Send {
                label: "Sign out",
                path: &settings.paths.sign_out,
            },
        ),
        Page::Failed => (
            "This page could not be shown",
            "Something went wrong on our side. Begin at the start page; if it goes on like this, tell the people \
             who run this site.",
            START,
        ),
    };
    Content {
        title,
        text,
        action,
    }
}

const fn link<'a>(label: &'static str, path: &'a str) -> Action<'a> {
    Action::Link { label, path }
}
