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

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.lectern.core.bibtex.CorpusWords;

/** A field that is typed as BibTeX text. An empty text takes the field away. */
final class TextFieldRow extends FieldRow {

	private static final String LINE_END = "\n"; //$NON-NLS-1$
	private static final int LONG_LINES = 10;
	private static final int SOME_LINES = 2;
	private static final Set<String> LONG = Set.of("abstract"); //$NON-NLS-1$
	private static final Set<String> WRAPPED = Set.of("title", "author", "editor", "booktitle", "note", "keywords", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"annotation", "annote", "comment", "review"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final FieldCompletion completion;
	private final boolean lines;
	private final int height;
	private Text text;

	TextFieldRow(String field, String present, Supplier<CorpusWords> words, Listener listener) {
		super(field, FieldLabels.of(field), listener);
		completion = FieldCompletion.of(field, words);
		String name = field.toLowerCase(Locale.ROOT);
		boolean several = present != null && present.indexOf('\n') >= 0;
		lines = LONG.contains(name) || WRAPPED.contains(name) || several;
		height = LONG.contains(name) ? LONG_LINES : SOME_LINES;
	}

	@Override
	Control createControl(Composite parent, FormToolkit toolkit) {
		text = toolkit.createText(parent, "", lines ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE); //$NON-NLS-1$
		text.addModifyListener(event -> changed(entered(), true));
		text.addFocusListener(FocusListener.focusLostAdapter(event -> listener().typingEnded()));
		text.addTraverseListener(event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true; // a tab leads to the next field, as everywhere else in the form
			}
		});
		if (completion != null) {
			ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), completion,
					KeyStroke.getInstance(SWT.MOD1, ' '), null);
			adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
			text.setToolTipText(Messages.TextFieldRow_completion);
		}
		return text;
	}

	@Override
	TableWrapData layoutData(Control control) {
		TableWrapData data = super.layoutData(control);
		if (lines) {
			data.heightHint = height * text.getLineHeight();
		}
		return data;
	}

	@Override
	boolean isHigh() {
		return lines;
	}

	@Override
	Control control() {
		return text;
	}

	private String entered() {
		String entered = text.getText().replace(Text.DELIMITER, LINE_END);
		return entered.isEmpty() ? null : entered;
	}

	@Override
	void show(String value) {
		String wanted = value == null ? "" : value.replace(LINE_END, Text.DELIMITER); //$NON-NLS-1$
		if (!wanted.equals(text.getText())) {
			text.setText(wanted);
			text.setSelection(wanted.length());
		}
	}
}
