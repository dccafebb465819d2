//! The six rules of the layout that held up (pdf-signing.md section 2).

use super::*;

#[test]
fn the_documents_bytes_stay_and_a_line_end_comes_before_the_first_new_object() {
    let (before, after) = (sample_pdf(), signed());
    assert!(after.starts_with(&before));
    assert!(before.ends_with(b"%%EOF"), "Typst writes no line end");
    assert_eq!(after[before.len()], b'\n');
    assert!(after[before.len() + 1].is_ascii_digit());
    let twice = countersigned();
    assert!(twice.starts_with(&after));
    assert!(after.ends_with(b"%%EOF\n") && twice.ends_with(b"%%EOF\n"));
    let ends: Vec<usize> = read(&twice)
        .revisions()
        .iter()
        .map(|revision| revision.span.end)
        .collect();
    assert_eq!(ends, [before.len(), after.len(), twice.len()]);
}

#[test]
fn widgets_are_printed_and_locked_and_never_hidden() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    for field in parts.fields {
        let widget = parts.view.dictionary(field).expect("a widget");
        assert_eq!(widget.get("F").and_then(Object::as_integer), Some(132));
        assert!(
            widget
                .get("Subtype")
                .is_some_and(|kind| kind.is_name("Widget"))
        );
        assert!(widget.get("FT").is_some_and(|kind| kind.is_name("Sig")));
    }
}

#[test]
fn every_widget_sits_in_a_form_element_with_parent_entry_and_description() {
    let pdf = signed();
    let file = read(&pdf);
    let parts = parts(&file);
    let view = parts.view;
    let root = view
        .reference(view.root().expect("a root"), "StructTreeRoot")
        .expect("a structure");
    let root = view.dictionary(root).expect("a structure");
    let nums = root
        .get("ParentTree")
        .and_then(Object::as_dictionary)
        .and_then(|tree| tree.get("Nums"));
    let nums = nums.and_then(Object::as_array).expect("a flat parent tree");
    let keys: Vec<i64> = nums
        .iter()
        .step_by(2)
        .filter_map(Object::as_integer)
        .collect();
    assert!(keys.is_sorted(), "{keys:?}");
    assert_eq!(
        root.get("ParentTreeNextKey").and_then(Object::as_integer),
        keys.last().map(|last| last + 1)
    );
    let kids = root.get("K").and_then(Object::as_array).expect("kids");
    let document = view
        .dictionary(kids[0].as_reference().expect("a document element"))
        .expect("a document element");
    let kids = document.get("K").and_then(Object::as_array).expect("kids");
    for ((field, declared), kid) in parts
        .fields
        .into_iter()
        .zip(fields([SIGNATURE_PAGE; 2]))
        .zip(&kids[kids.len() - 2..])
    {
        let widget = view.dictionary(field).expect("a widget");
        assert_eq!(widget.get("TU"), Some(&Object::text(&declared.description)));
        let key = widget
            .get("StructParent")
            .and_then(Object::as_integer)
            .expect("a key");
        let at = keys
            .iter()
            .position(|entry| *entry == key)
            .expect("an entry in the parent tree");
        let element = nums[2 * at + 1].as_reference().expect("an element");
        assert_eq!(
            kid.as_reference(),
            Some(element),
            "it stands at the end of the document"
        );
        let element = view.dictionary(element).expect("an element");
        assert!(element.get("S").is_some_and(|kind| kind.is_name("Form")));
        assert_eq!(
            element.get("Alt"),
            Some(&Object::text(&declared.description))
        );
        assert_eq!(
            element.get("P"),
            root.get("K")
                .and_then(Object::as_array)
                .map(|kids| &kids[0])
        );
        // The object reference itself, not an array of one.
        let content = element
            .get("K")
            .and_then(Object::as_dictionary)
            .expect("an object reference");
        assert!(content.get("Type").is_some_and(|kind| kind.is_name("OBJR")));
        assert_eq!(
            content.get("Obj").and_then(Object::as_reference),
            Some(field)
        );
    }
}

#[test]
fn every_appearance_is_there_and_its_fonts_are_embedded() {
    let pdf = countersigned();
    let file = read(&pdf);
    let parts = parts(&file);
    for field in parts.fields {
        let appearance = parts
            .view
            .dictionary(field)
            .expect("a widget")
            .get("AP")
            .and_then(Object::as_dictionary);
        let form = appearance
            .and_then(|states| states.get("N"))
            .and_then(Object::as_reference)
            .expect("an appearance");
        let resources = parts
            .view
            .dictionary(form)
            .expect("a form")
            .get("Resources")
            .and_then(Object::as_dictionary);
        let fonts = resources
            .and_then(|all| all.get("Font"))
            .and_then(Object::as_dictionary)
            .expect("fonts");
        assert!(!fonts.entries().is_empty());
        for font in fonts.entries() {
            let font = parts
                .view
                .dictionary(font.value.as_reference().expect("a font"))
                .expect("a font");
            let descendant = font
                .get("DescendantFonts")
                .and_then(Object::as_array)
                .and_then(|all| all[0].as_reference());
            let descriptor = parts
                .view
                .reference(descendant.expect("a descendant"), "FontDescriptor")
                .expect("a descriptor");
            assert!(
                parts
                    .view
                    .dictionary(descriptor)
                    .expect("a descriptor")
                    .contains("FontFile2")
            );
        }
    }
}

#[test]
fn before_the_second_signature_its_field_has_an_empty_appearance() {
    let pdf = signed();
    let file = read(&pdf);
    let parts = parts(&file);
    let widget = parts.view.dictionary(parts.fields[1]).expect("a widget");
    assert!(!widget.contains("V"));
    let form = widget
        .get("AP")
        .and_then(Object::as_dictionary)
        .and_then(|states| states.get("N")?.as_reference());
    let form = parts
        .view
        .object(form.expect("an appearance"))
        .expect("a form");
    assert_eq!(
        stream::content(&parts.view, form, &Limits::default()).as_deref(),
        Ok(&b""[..])
    );
}

#[test]
fn identifier_tab_order_record_and_metadata_are_kept_and_the_form_append_only() {
    let (before, after) = (sample_pdf(), countersigned());
    let (first, last) = (read(&before), read(&after));
    for key in ["ID", "Root", "Info"] {
        let original = first.revisions()[0].trailer.get(key);
        assert!(original.is_some());
        assert!(
            last.revisions()
                .iter()
                .all(|revision| revision.trailer.get(key) == original),
            "{key}"
        );
    }
    let parts = parts(&last);
    assert_eq!(
        parts.form.get("SigFlags").and_then(Object::as_integer),
        Some(3)
    );
    assert_eq!(keys(parts.form), ["Fields", "SigFlags"]);
    let view = first.view();
    let catalog = view
        .dictionary(view.root().expect("a root"))
        .expect("a catalog");
    for entry in catalog.entries() {
        let key = String::from_utf8_lossy(&entry.key);
        assert_eq!(parts.catalog.get(&key), Some(&entry.value), "{key}");
    }
    assert_eq!(keys(parts.catalog).len(), catalog.entries().len() + 2);
    assert!(catalog.contains("AF") && catalog.contains("Names") && catalog.contains("Metadata"));
    for page in parts.view.pages().expect("pages") {
        assert!(
            parts
                .view
                .dictionary(page)
                .expect("a page")
                .get("Tabs")
                .is_some_and(|order| order.is_name("S"))
        );
    }
    let attached = last.revisions()[0].objects().iter().filter(|object| {
        object
            .value
            .as_dictionary()
            .and_then(|d| d.get("Type"))
            .is_some_and(|kind| kind.is_name("EmbeddedFile"))
    });
    let contents: Vec<_> = attached
        .map(|file| stream::content(&parts.view, file, &Limits::default()))
        .collect();
    assert_eq!(contents.len(), 1);
    assert_eq!(contents[0].as_deref(), Ok(RECORD.as_bytes()));
}

#[test]
fn the_colours_have_an_output_intent() {
    for pdf in [
        sample_pdf(),
        document::render(&record(Sample::Ready, Language::Fr))
            .expect("rendered")
            .pdf,
    ] {
        let file = read(&pdf);
        let view = file.view();
        let catalog = view
            .dictionary(view.root().expect("a root"))
            .expect("a catalog");
        let intents = view
            .resolve(catalog.get("OutputIntents").expect("output intents"))
            .expect("output intents");
        let intent = view
            .resolve(&intents.as_array().expect("a list")[0])
            .expect("an intent");
        let intent = intent.as_dictionary().expect("an intent");
        let profile = intent
            .get("DestOutputProfile")
            .and_then(Object::as_reference)
            .expect("a profile");
        let components = view
            .dictionary(profile)
            .expect("a profile")
            .get("N")
            .and_then(Object::as_integer);
        assert_eq!(components, Some(3), "red, green and blue");
    }
}

#[test]
fn fields_may_stand_on_different_pages() {
    let pdf = signed_on([0, 1]);
    let file = read(&pdf);
    let parts = parts(&file);
    let pages = parts.view.pages().expect("pages");
    for (field, page) in parts.fields.into_iter().zip(pages) {
        let annotations = parts
            .view
            .dictionary(page)
            .expect("a page")
            .get("Annots")
            .and_then(Object::as_array);
        assert!(
            annotations.is_some_and(|all| all.contains(&field.into())),
            "the widget is on its page"
        );
        assert_eq!(parts.view.reference(field, "P"), Ok(page));
    }
    let first = parts
        .view
        .dictionary(parts.view.pages().expect("pages")[0])
        .expect("a page");
    let annotations = first
        .get("Annots")
        .and_then(Object::as_array)
        .map(<[Object<'_>]>::len);
    assert_eq!(
        annotations,
        Some(2),
        "the link of the first page is still there"
    );
}
