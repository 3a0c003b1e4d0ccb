//! What those who deploy stacks side by side tell the one who prints.

use std::sync::mpsc::{self, Sender};

use crate::failure::Failure;

/// Something for the terminal.
#[derive(Debug)]
pub(super) enum Message {
    /// Lines of progress, which may have colours.
    Progress(String),
    /// Lines of the result.
    Result(String),
    /// A question to answer with yes or no.
    Question { text: String, answer: Sender<bool> },
}

/// Takes messages from any thread.
#[derive(Clone, Copy)]
pub(super) struct Reporter<'a> {
    send: SendMessage<'a>,
}

type SendMessage<'a> = &'a (dyn Send + Sync + Fn(Message));

impl<'a> Reporter<'a> {
    pub(super) fn new(send: SendMessage<'a>) -> Self {
        Self { send }
    }

    pub(super) fn progress(&self, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            (self.send)(Message::Progress(text));
        }
    }

    pub(super) fn result(&self, text: impl Into<String>) {
        (self.send)(Message::Result(text.into()));
    }

    /// Asks, and waits for the answer.
    pub(super) fn ask(&self, text: impl Into<String>) -> Result<bool, Failure> {
        let (answer, answered) = mpsc::channel();
        let text = text.into();
        (self.send)(Message::Question { text, answer });
        // Nobody answers any more where the one who prints has stopped.
        answered
            .recv()
            .map_err(|_| Failure::Interrupted(String::new()))
    }
}
