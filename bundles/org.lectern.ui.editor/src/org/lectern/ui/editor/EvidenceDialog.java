/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.editor;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.lectern.core.annotation.Anchoring;
import org.lectern.core.annotation.PassageText;
import org.lectern.core.check.Excerpt;
import org.lectern.model.review.Annotation;
import org.lectern.model.review.Evidence;
import org.lectern.model.review.ReviewFactory;
import org.lectern.ui.AccessibleName;

/** Asks for a passage of a text of the paper, selected, typed or annotated before, and a comment on it. */
final class EvidenceDialog extends TitleAreaDialog {

	/** Characters. */
	private static final int WIDTH = 70;
	/** Lines. */
	private static final int TEXT_HEIGHT = 9;
	/** Lines. */
	private static final int FIELD_HEIGHT = 3;

	private final String question;
	private final EvidenceSource source;
	private final List<String> fields;
	private String field;
	private PassageText text;
	private Combo chooser;
	private final Point selected;
	private final Evidence edited;
	private final String before;
	private StyledText passage;
	private Text quote;
	private Text comment;
	private Evidence entered;
	private boolean following;

	/**
	 * Creates the dialog.
	 *
	 * @param question
	 *            as shown
	 * @param source
	 *            what can be quoted
	 * @param selected
	 *            the offsets of the passage of the abstract to begin with, both the same for none
	 * @param edited
	 *            the evidence to edit, which is not changed; null to enter new evidence
	 */
	EvidenceDialog(Shell shell, String question, EvidenceSource source, Point selected, Evidence edited) {
		super(shell);
		this.question = question;
		this.source = source;
		fields = source.fields(edited);
		field = edited == null ? EvidencePlace.ABSTRACT : EvidenceSource.fieldOf(edited);
		text = source.text(field);
		this.selected = selected;
		this.edited = edited;
		before = edited == null || edited.getQuote() == null ? null : edited.getQuote().getExact();
		setHelpAvailable(false);
	}

	/** Returns new evidence with what was entered, after the dialog was closed with OK. */
	Evidence entered() {
		return entered;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(edited == null ? Messages.EvidenceDialog_add : Messages.EvidenceDialog_edit);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(edited == null ? Messages.EvidenceDialog_add : Messages.EvidenceDialog_edit);
		setMessage(NLS.bind(Messages.EvidenceDialog_message, question));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().applyTo(area);
		choosers(area);
		String textLabel = label(area, Messages.EvidenceDialog_text);
		passage = new StyledText(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		passage.setText(text.text());
		passage.setAlwaysShowScrollBars(false);
		passage.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> follow(passage.getSelection())));
		passage.addTraverseListener(EvidenceDialog::leave);
		AccessibleName.set(passage, textLabel.replace("&", "")); //$NON-NLS-1$ //$NON-NLS-2$
		size(passage, TEXT_HEIGHT * passage.getLineHeight(), true);
		label(area, Messages.EvidenceDialog_quote);
		quote = field(area);
		label(area, Messages.EvidenceDialog_comment);
		comment = field(area);
		return area;
	}

	/** Makes what chooses the field and, where there are any, an annotation to quote. */
	private void choosers(Composite area) {
		List<Annotation> annotations = source.annotations();
		Composite row = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		GridLayoutFactory.fillDefaults().numColumns(annotations.isEmpty() ? 2 : 4).applyTo(row);
		label(row, Messages.EvidenceDialog_field);
		chooser = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		chooser.setItems(fields.stream().map(FieldLabels::of).toArray(String[]::new));
		chooser.select(fields.indexOf(field));
		chooser.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			show(fields.get(chooser.getSelectionIndex()));
			reveal(find());
			validate();
		}));
		if (!annotations.isEmpty()) {
			label(row, Messages.EvidenceDialog_annotation);
			Combo annotated = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
			annotated.setItems(annotations.stream().map(source::describe).toArray(String[]::new));
			annotated.addSelectionListener(SelectionListener
					.widgetSelectedAdapter(event -> take(annotations.get(annotated.getSelectionIndex()))));
			GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).applyTo(annotated);
		}
	}

	private void show(String name) {
		if (!name.equals(field)) {
			field = name;
			text = source.text(name);
			chooser.select(fields.indexOf(name));
			passage.setText(text.text());
		}
	}

	/** Quotes what an annotation marks. Its comment is taken too, unless something else was written. */
	private void take(Annotation annotation) {
		show(EvidenceSource.fieldOf(annotation));
		Anchoring place = text.find(annotation);
		passage.setSelection(place.start(), place.end());
		passage.showSelection();
		if (comment.getText().isBlank() && annotation.getComment() != null) {
			comment.setText(annotation.getComment());
		}
		follow(passage.getSelection());
	}

	private static String label(Composite parent, String words) {
		new Label(parent, SWT.NONE).setText(words);
		return words;
	}

	private Text field(Composite parent) {
		Text field = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		field.addTraverseListener(EvidenceDialog::leave);
		size(field, FIELD_HEIGHT * field.getLineHeight(), false);
		return field;
	}

	/** Tab goes to the next field, it is no character of a text. */
	private static void leave(TraverseEvent event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}

	private void size(Control control, int height, boolean grows) {
		GridDataFactory.fillDefaults().grab(true, grows).hint(convertWidthInCharsToPixels(WIDTH), height)
				.applyTo(control);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		if (edited != null) {
			quote.setText(before == null ? "" : before); //$NON-NLS-1$
			comment.setText(edited.getComment() == null ? "" : edited.getComment()); //$NON-NLS-1$
		} else if (selected.x < selected.y) {
			passage.setSelection(selected);
			quote.setText(passage.getSelectionText());
		}
		quote.addModifyListener(event -> typed());
		validate();
		(edited == null && selected.x < selected.y ? comment : passage).setFocus();
		if (edited != null) {
			reveal(find());
		}
		return contents;
	}

	/** Quotes what is selected. */
	private void follow(Point range) {
		if (range.x < range.y) {
			following = true;
			quote.setText(passage.getTextRange(range.x, range.y - range.x));
			following = false;
		}
		validate();
	}

	/** Shows where the typed words are. */
	private void typed() {
		if (!following) {
			reveal(find());
			validate();
		}
	}

	private void reveal(EvidencePlace place) {
		if (!quote.getText().isBlank() && place.isSomewhere()) {
			passage.setSelection(place.anchoring().start(), place.anchoring().end());
			passage.showSelection();
		} else {
			passage.setSelection(passage.getCaretOffset());
		}
	}

	/** Looks for the words: at what is selected where that is them, since they may occur more than once. */
	private EvidencePlace find() {
		Evidence evidence = ReviewFactory.eINSTANCE.createEvidence();
		Point range = passage.getSelection();
		if (range.x < range.y && passage.getSelectionText().equals(quote.getText())) {
			text.anchor(evidence, range.x, range.y);
		} else if (edited != null && isAsBefore() && field.equals(EvidenceSource.fieldOf(edited))) {
			return EvidencePlace.of(edited, text);
		} else {
			evidence.setQuote(ReviewFactory.eINSTANCE.createTextQuoteSelector());
			evidence.getQuote().setExact(quote.getText().strip());
		}
		return EvidencePlace.of(evidence, text);
	}

	private boolean isAsBefore() {
		return quote.getText().equals(before);
	}

	private void validate() {
		String problem = problem();
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null && !quote.getText().isBlank());
	}

	private String problem() {
		if (edited != null && isAsBefore() && field.equals(EvidenceSource.fieldOf(edited))) {
			return null; // what is no longer there can still be commented on
		}
		if (text.text().isBlank()) {
			return Messages.EvidenceDialog_noText;
		}
		EvidencePlace place = find();
		if (quote.getText().isBlank() || place.isUpToDate()) {
			return null;
		}
		return place.isSomewhere() ? NLS.bind(Messages.EvidenceDialog_similar, Excerpt.of(place.present()))
				: Messages.EvidenceDialog_notThere;
	}

	@Override
	protected void okPressed() {
		entered = ReviewFactory.eINSTANCE.createEvidence();
		entered.setField(edited != null && field.equals(EvidenceSource.fieldOf(edited)) ? edited.getField() : field);
		entered.setComment(comment.getText().isBlank() ? null : comment.getText().strip());
		EvidencePlace place = find();
		if (place.isUpToDate() && place.isSomewhere()) {
			text.anchor(entered, place.anchoring().start(), place.anchoring().end());
		}
		super.okPressed();
	}
}
