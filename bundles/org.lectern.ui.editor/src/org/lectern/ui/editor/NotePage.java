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

import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** The page of the editor: the paper, its abstract, and the questions about it. */
final class NotePage extends FormPage implements NoteSession.Listener {

	static final String ID = "note"; //$NON-NLS-1$

	private final NoteEditor editor;
	private final NoteModel model;
	/** The facts that are shown. */
	private ReviewFacts facts;
	private PaperSection paper;
	private AbstractSection abstractText;
	private OtherFieldsSection others;
	private NotesSection notes;
	private PageColumns columns;

	NotePage(NoteEditor editor, NoteModel model) {
		super(editor, ID, Messages.NotePage_title);
		this.editor = editor;
		this.model = model;
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		ScrolledForm form = managed.getForm();
		managed.getToolkit().decorateFormHeading(form.getForm());
		columns = new PageColumns(form);
		facts = editor.facts();
		build();
		editor.addListener(this);
	}

	@Override
	public void noteReloaded() {
		build();
	}

	@Override
	public void reviewChanged() {
		show(editor.facts());
	}

	private void show(ReviewFacts found) {
		if (getManagedForm().getForm().isDisposed() || model.note() == null) {
			return;
		}
		boolean same = found.hasSameForm(facts);
		boolean samePaper = facts != null && Objects.equals(found.paper(), facts.paper());
		facts = found;
		if (same && notes != null) {
			if (!samePaper) {
				showPaper(); // what is being typed and the focus stay
				notes.refreshEvidence();
				getManagedForm().getForm().getBody().layout(true, true); // a reflow alone trusts the old sizes
				getManagedForm().reflow(true);
			}
		} else {
			build();
		}
	}

	private void build() {
		IManagedForm managed = getManagedForm();
		FormToolkit toolkit = managed.getToolkit();
		Composite body = managed.getForm().getBody();
		managed.getMessageManager().removeAllMessages();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		notes = null;
		managed.getForm().setText(editor.heading());
		if (model.note() == null) {
			Sections.text(body, toolkit, NLS.bind(Messages.NotePage_unreadable, model.failureLine(), model.failure()), 1);
		} else {
			fill(columns.create(toolkit), columns.create(toolkit), toolkit);
		}
		columns.setWanted(model.note() != null);
		managed.reflow(true);
	}

	private void fill(Composite left, Composite right, FormToolkit toolkit) {
		paper = new PaperSection(left, toolkit);
		abstractText = new AbstractSection(left, toolkit);
		others = new OtherFieldsSection(left, toolkit);
		showPaper();
		if (facts != null) {
			notes = new NotesSection(right, getManagedForm(), model, facts, abstractText);
		}
	}

	private void showPaper() {
		String key = model.note().getPaperKey();
		paper.show(facts == null ? null : facts.paper(),
				facts == null ? Messages.NotePage_reading : NLS.bind(Messages.NotePage_noPaper, key));
		abstractText.show(facts == null ? null : facts.paper());
		others.show(facts == null ? null : facts.paper());
	}

	@Override
	public void setFocus() {
		if (notes == null || !notes.setFocus()) {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		editor.removeListener(this);
		super.dispose();
	}
}
