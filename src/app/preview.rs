//! The exact document as pictures: made on a thread of its own whenever the record changes.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};

use egui::{ColorImage, TextureHandle, TextureOptions};

use crate::checklist::Checklist;
use crate::document::{self, DocumentError, FieldPlace};

/// Pixels per PDF point of the page pictures: sharp up to a page as wide as 1200 pixels.
const PIXELS_PER_POINT: f32 = 2.0;

/// A document that was made and is shown.
#[derive(Clone)]
pub struct Shown {
    /// The record that it says.
    pub checklist: Checklist,
    /// The PDF, still unsigned.
    pub pdf: Arc<Vec<u8>>,
    /// Where the signatures go.
    pub fields: [FieldPlace; 2],
}

/// The document page's state.
#[derive(Default)]
pub struct Preview {
    shown: Option<Shown>,
    pages: Vec<TextureHandle>,
    problem: Option<DocumentError>,
    failed_for: Option<Checklist>,
    job: Option<(Checklist, Receiver<Result<Made, DocumentError>>)>,
}

struct Made {
    pdf: Vec<u8>,
    fields: [FieldPlace; 2],
    pictures: Vec<ColorImage>,
}

impl Preview {
    /// Makes sure that the pictures are those of this record, and takes what a finished thread delivers.
    pub fn follow(&mut self, checklist: &Checklist, context: &egui::Context) {
        self.take_finished(context);
        let is_current = self
            .shown
            .as_ref()
            .is_some_and(|shown| shown.checklist == *checklist);
        let has_failed = self.failed_for.as_ref() == Some(checklist);
        if self.job.is_none() && !is_current && !has_failed {
            self.start(checklist.clone(), context.clone());
        }
    }

    /// Returns the document of exactly this record, once it is made.
    pub fn document_of(&self, checklist: &Checklist) -> Option<&Shown> {
        self.shown
            .as_ref()
            .filter(|shown| shown.checklist == *checklist)
    }

    /// Returns the pictures of the pages, of the last record that could be shown.
    #[must_use]
    pub fn pages(&self) -> &[TextureHandle] {
        &self.pages
    }

    /// Returns why the last record could not be shown.
    #[must_use]
    pub fn problem(&self) -> Option<&DocumentError> {
        self.problem.as_ref()
    }

    /// Tells whether a document is being made.
    #[must_use]
    pub fn is_rendering(&self) -> bool {
        self.job.is_some()
    }

    fn start(&mut self, checklist: Checklist, context: egui::Context) {
        let (sender, receiver) = sync_channel(1);
        let started = std::thread::Builder::new()
            .name("preview".to_owned())
            .spawn({
                let checklist = checklist.clone();
                move || {
                    // The window may be gone by now; then nobody waits for the pages.
                    let _ = sender.send(make(&checklist));
                    context.request_repaint();
                }
            });
        match started {
            Ok(_) => self.job = Some((checklist, receiver)),
            Err(error) => log::error!("no thread for the preview: {error}"),
        }
    }

    fn take_finished(&mut self, context: &egui::Context) {
        let Some((checklist, receiver)) = &self.job else {
            return;
        };
        let made = match receiver.try_recv() {
            Ok(made) => made,
            Err(TryRecvError::Empty) => return,
            Err(TryRecvError::Disconnected) => Err(DocumentError::Typesetting {
                problem: "the thread broke down".to_owned(),
            }),
        };
        let checklist = checklist.clone();
        self.job = None;
        match made {
            Ok(made) => {
                self.pages = made
                    .pictures
                    .into_iter()
                    .enumerate()
                    .map(|(index, picture)| {
                        context.load_texture(
                            format!("page {index}"),
                            picture,
                            TextureOptions::LINEAR,
                        )
                    })
                    .collect();
                self.problem = None;
                self.failed_for = None;
                self.shown = Some(Shown {
                    checklist,
                    pdf: Arc::new(made.pdf),
                    fields: made.fields,
                });
            }
            Err(problem) => {
                self.problem = Some(problem);
                self.failed_for = Some(checklist);
            }
        }
    }
}

fn make(checklist: &Checklist) -> Result<Made, DocumentError> {
    let document = document::render(checklist)?;
    let pictures = (0..document.page_count())
        .filter_map(|index| document.page_picture(index, PIXELS_PER_POINT))
        .map(|picture| {
            let size = [picture.width() as usize, picture.height() as usize];
            ColorImage::from_rgba_unmultiplied(size, &picture)
        })
        .collect();
    Ok(Made {
        fields: document.signature_fields,
        pdf: document.pdf,
        pictures,
    })
}
