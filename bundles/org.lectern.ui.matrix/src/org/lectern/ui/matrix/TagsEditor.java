/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.lectern.core.matrix.CellValue;
import org.lectern.core.matrix.EvidenceRow;
import org.lectern.core.matrix.EvidenceTable;
import org.lectern.core.matrix.ReadingChange;

/** Edits tags as a text with commas between them, and offers the tags other papers have. */
final class TagsEditor extends TextCellEditor {

	private static final String SEPARATOR = ", "; //$NON-NLS-1$
	/** Pixels. */
	private static final int WIDTH = 200;

	private final Supplier<Collection<String>> known;
	private final ContentProposalAdapter assist;
	private String begun;

	/**
	 * Makes an editor.
	 *
	 * @param known
	 *            the tags to offer
	 */
	TagsEditor(Composite parent, Supplier<Collection<String>> known) {
		super(parent, SWT.SINGLE | SWT.BORDER);
		this.known = known;
		assist = new ContentProposalAdapter(text, new TextContentAdapter() {
			@Override
			public void insertControlContents(Control control, String tag, int position) {
				insert(tag);
			}
		}, this::proposals, null, null);
		assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
	}

	/** Returns the tags of all rows of a table, in the order of the alphabet. */
	static Collection<String> tagsIn(TableViewer viewer, int column) {
		TreeSet<String> tags = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		for (EvidenceRow row : ((EvidenceTable) viewer.getInput()).rows()) {
			if (row.cells().get(column).value() instanceof CellValue.Options options) {
				tags.addAll(options.chosen());
			}
		}
		return tags;
	}

	private IContentProposal[] proposals(String contents, int caret) {
		String part = contents.substring(start(contents, caret), caret).strip().toLowerCase(Locale.ROOT);
		List<String> present = Arrays.stream(contents.split("[,;]")).map(String::strip).toList(); //$NON-NLS-1$
		return part.isEmpty() ? new IContentProposal[0]
				: known.get().stream().filter(tag -> tag.toLowerCase(Locale.ROOT).startsWith(part))
						.filter(tag -> !present.contains(tag)).map(ContentProposal::new).toArray(IContentProposal[]::new);
	}

	private static int start(String contents, int caret) {
		int start = caret;
		while (start > 0 && contents.charAt(start - 1) != ',' && contents.charAt(start - 1) != ';') {
			start--;
		}
		return start;
	}

	/** Puts a tag in the place of what was typed of it. */
	private void insert(String tag) {
		int caret = text.getCaretPosition();
		int start = start(text.getText(), caret);
		text.setSelection(start, caret);
		text.insert(start == 0 ? tag : " " + tag); //$NON-NLS-1$
	}

	/** Typing onto a cell adds a tag: the others were not meant to go. */
	@Override
	public void activate(ColumnViewerEditorActivationEvent event) {
		begun = TextAnswerEditor.typed(event);
		super.activate(event);
		if (begun != null) {
			text.setText(text.getText().isEmpty() ? begun : text.getText() + SEPARATOR + begun);
		}
	}

	@Override
	protected void doSetFocus() {
		super.doSetFocus();
		if (begun != null) {
			text.setSelection(text.getCharCount());
		}
	}

	/** The list of offers is part of the editor: clicking into it ends nothing. */
	@Override
	protected void focusLost() {
		if (!assist.isProposalPopupOpen()) {
			super.focusLost();
		}
	}

	@Override
	protected boolean dependsOnExternalFocusListener() {
		return false;
	}

	@Override
	protected Object doGetValue() {
		return ReadingChange.tags(text.getText());
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(value instanceof CellValue.Options options ? String.join(SEPARATOR, options.chosen()) : ""); //$NON-NLS-1$
	}

	@Override
	public LayoutData getLayoutData() {
		LayoutData data = super.getLayoutData();
		data.minimumWidth = WIDTH;
		return data;
	}
}
