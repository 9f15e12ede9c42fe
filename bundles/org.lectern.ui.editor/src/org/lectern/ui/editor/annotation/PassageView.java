/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Relation;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.editor.FieldLabels;

/**
 * The text to read, to select in and to annotate. Passages have a ground in the colour of their label; lines below them
 * tell overlapping ones apart, and relations are drawn between them. A strip beside it shows where passages are.
 */
final class PassageView {

	private static final int MARGIN = 10;

	private final Selection selection;
	private final StyledText text;
	private final PassageLines lines;
	private final RelationLines relations;
	private final OverviewStrip strip;
	private AnnotatedText shown = new AnnotatedText();
	private boolean showing;
	/** What was behind the text when it was last drawn: a theme can change it at any time. */
	private RGB ground;

	/**
	 * Makes the controls.
	 *
	 * @param linked
	 *            takes what is drawn between passages when it is clicked
	 */
	PassageView(Composite parent, FormToolkit toolkit, Selection selection, Consumer<RelationLink> linked) {
		this.selection = selection;
		Composite frame = toolkit.createComposite(parent, SWT.BORDER);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 0;
		frame.setLayout(layout);
		text = new StyledText(frame, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		toolkit.adapt(text, true, false);
		text.setAlwaysShowScrollBars(false);
		GridData filled = new GridData(SWT.FILL, SWT.FILL, true, true);
		filled.widthHint = 1; // the sash decides, not the longest line
		text.setLayoutData(filled);
		lines = new PassageLines(text);
		relations = new RelationLines(text, MARGIN, linked);
		strip = new OverviewStrip(frame, text, selection);
		strip.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
		text.addCaretListener(this::caretMoved);
		text.addListener(SWT.Paint, event -> followTheme());
		selection.addListener(this::chosen);
	}

	StyledText control() {
		return text;
	}

	/** Shows the text and its annotations; where the reader was stays in sight. */
	void show(AnnotatedText annotated, String empty) {
		showing = true;
		try {
			shown = annotated;
			String content = annotated.text().text();
			boolean hasText = !content.isEmpty();
			String wanted = hasText ? content : empty;
			if (!wanted.equals(text.getText())) {
				text.setText(wanted);
			}
			text.setEnabled(hasText);
			AccessibleName.set(text, NLS.bind(Messages.PassageView_name, FieldLabels.of(annotated.field())));
			draw();
		} finally {
			showing = false;
		}
	}

	private void followTheme() {
		if (!text.getBackground().getRGB().equals(ground)) {
			text.getDisplay().asyncExec(() -> {
				if (!text.isDisposed()) {
					draw();
				}
			});
		}
	}

	private void draw() {
		ground = text.getBackground().getRGB();
		List<PlacedAnnotation> drawn = shown.annotations().stream().filter(PlacedAnnotation::isDrawn).toList();
		text.setStyleRanges(ranges(drawn).toArray(StyleRange[]::new));
		lines.show(drawn, selection.chosen());
		relations.show(RelationLink.of(shown), selection.chosen());
		strip.show(shown);
	}

	/** Cuts the text where a passage begins or ends, so that each piece has one ground. */
	private List<StyleRange> ranges(List<PlacedAnnotation> drawn) {
		TreeSet<Integer> cuts = new TreeSet<>();
		drawn.forEach(one -> cuts.addAll(List.of(one.anchoring().start(), one.anchoring().end())));
		List<StyleRange> ranges = new ArrayList<>();
		int begin = -1;
		for (int cut : cuts) {
			int at = begin;
			List<PlacedAnnotation> over = at < 0 ? List.of() : drawn.stream().filter(one -> one.covers(at)).toList();
			if (!over.isEmpty()) {
				List<PlacedAnnotation> chosen = over.stream()
						.filter(one -> selection.chosen().contains(one.annotation())).toList();
				StyleRange range = new StyleRange();
				range.start = begin;
				range.length = cut - begin;
				range.background = LabelColours.tint(LabelColours.mean(
						(chosen.isEmpty() ? over : chosen).stream().map(PlacedAnnotation::colour).toList()), ground,
						!chosen.isEmpty());
				ranges.add(range);
			}
			begin = cut;
		}
		return ranges;
	}

	/** Chooses what the caret is in. A selection is about to become a passage and chooses nothing. */
	private void caretMoved(CaretEvent event) {
		if (!showing && text.getSelectionCount() == 0) {
			List<PlacedAnnotation> over = shown.at(event.caretOffset);
			boolean already = over.stream().anyMatch(one -> selection.chosen().contains(one.annotation()));
			if (!already && !over.isEmpty()) {
				selection.choose(List.of(over.get(0).annotation()), this);
			}
		}
	}

	private void chosen(List<Annotation> annotations, Object source) {
		showing = true;
		try {
			if (source != this && annotations.size() == 1) {
				reveal(shown.find(annotations.get(0)));
			}
			draw();
		} finally {
			showing = false;
		}
	}

	/** Brings a passage of the text in sight. */
	private void reveal(PlacedAnnotation one) {
		if (one != null && one.inText() && one.anchoring().start() >= 0) {
			if (one.anchoring().isCandidate()) {
				text.setSelection(one.anchoring().start(), one.anchoring().end()); // what it may mean, to be confirmed
			} else {
				text.setSelection(one.anchoring().start());
			}
			text.showSelection();
		}
	}

	/** Brings the one chosen passage in sight, after another text is shown. */
	void revealChosen() {
		chosen(selection.chosen(), null);
	}

	/** Makes some relations stand out; none for those of the chosen annotations. */
	void pick(List<Relation> picked) {
		relations.pick(picked);
	}

	/** Returns what is drawn between passages at a place of the control; null for nothing. */
	RelationLink linkAt(Point place) {
		return relations.at(place.x, place.y);
	}

	/** Returns the annotations at a place of the control. */
	List<PlacedAnnotation> at(Point place) {
		int offset = text.getOffsetAtPoint(place);
		if (offset < 0 || offset >= text.getCharCount()) {
			return List.of();
		}
		Rectangle bounds = text.getTextBounds(offset, offset);
		return bounds.contains(place) ? shown.at(offset) : List.of();
	}
}
