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
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.lectern.core.fix.Fix;
import org.lectern.core.record.FieldSlot;
import org.lectern.core.record.FieldSlots;
import org.lectern.core.record.PaperRecord;
import org.lectern.core.record.PlacedFinding;
import org.lectern.core.record.RecordCheck;
import org.lectern.workspace.ReviewWords;

/** The fields of the entry a note is about, to edit, with what is wrong with them while they are typed. */
final class PaperPage extends FormPage implements NoteSession.Listener, FieldRow.Listener {

	static final String ID = "paper"; //$NON-NLS-1$

	private final NoteEditor editor;
	private final NoteModel model;
	private final CommandStackListener edited = event -> refresh();
	private final Action addField = new Action(Messages.PaperPage_addField) {
		@Override
		public void run() {
			addField();
		}
	};
	private PageColumns columns;
	private PaperForm form;
	private PaperMarks marks;
	private PaperCheckJob checking;
	private ReviewWords words;
	private RecordCheck checked;

	PaperPage(NoteEditor editor, NoteModel model) {
		super(editor, ID, Messages.PaperPage_title);
		this.editor = editor;
		this.model = model;
	}

	@Override
	protected void createFormContent(IManagedForm managed) {
		ScrolledForm scrolled = managed.getForm();
		managed.getToolkit().decorateFormHeading(scrolled.getForm());
		columns = new PageColumns(scrolled);
		marks = new PaperMarks(managed.getMessageManager());
		checking = new PaperCheckJob(scrolled.getDisplay(), this::show);
		words = new ReviewWords(editor.file().getProject());
		addField.setToolTipText(Messages.PaperPage_addField);
		addField.setImageDescriptor(
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_OBJ_ADD));
		scrolled.getToolBarManager().add(addField);
		scrolled.updateToolBar();
		build();
		model.stack().addCommandStackListener(edited);
		editor.addListener(this);
	}

	@Override
	public void noteReloaded() {
		build();
	}

	@Override
	public void reviewChanged() {
		refresh();
	}

	/** Shows what the paper says by now; only where other fields are there the rows are made anew. */
	private void refresh() {
		PaperDraft draft = model.paper().draft();
		if (checking == null || getManagedForm().getForm().isDisposed()) {
			return;
		}
		if (draft == null || form == null || !form.fits(draft.record())) {
			build();
		} else {
			form.refresh(draft.record());
			checking.check(draft);
		}
	}

	private void build() {
		IManagedForm managed = getManagedForm();
		Composite body = managed.getForm().getBody();
		marks.clear();
		for (Control child : body.getChildren()) {
			child.dispose();
		}
		managed.getForm().setText(editor.heading());
		PaperDraft draft = model.paper().draft();
		form = null;
		checked = null;
		addField.setEnabled(draft != null);
		columns.setWanted(draft != null);
		if (draft == null) {
			String key = model.note() == null ? editor.file().getName() : model.note().getPaperKey();
			Sections.text(body, managed.getToolkit(),
					editor.facts() == null ? Messages.NotePage_reading : NLS.bind(Messages.NotePage_noPaper, key), 1);
		} else {
			fill(draft, managed.getToolkit());
		}
		checking.check(draft);
		managed.getForm().getBody().layout(true, true);
		managed.reflow(true);
	}

	private void fill(PaperDraft draft, FormToolkit toolkit) {
		ReviewFacts facts = editor.facts();
		UnaryOperator<String> naming = name -> facts == null ? name : facts.names().getOrDefault(name, name);
		PaperRecord record = draft.record();
		List<FieldSlot> slots = FieldSlots.of(record, draft.excerpt().profile(), naming);
		form = new PaperForm(toolkit, columns.create(toolkit), columns.create(toolkit), slots, record, words::words,
				this);
	}

	private void show(RecordCheck check) {
		PaperDraft draft = model.paper().draft();
		checked = check;
		if (form != null && draft != null && !getManagedForm().getForm().isDisposed()) {
			marks.show(check, form, draft);
		}
	}

	/** Returns what the last check found; null while it is not known. */
	RecordCheck checked() {
		return checked;
	}

	@Override
	public void changed(FieldRow row, String value, boolean typing) {
		UnaryOperator<PaperRecord> change = row.field().isEmpty() ? record -> record.withEntryType(value)
				: record -> record.with(row.field(), value);
		if (typing) {
			model.stack().type(ID + row.field(), () -> model.paper().draft().change(change));
		} else {
			execute(change);
		}
	}

	private void execute(UnaryOperator<PaperRecord> change) {
		Command command = model.paper().draft().change(change);
		if (command != null) {
			model.stack().execute(command);
		}
	}

	@Override
	public void typingEnded() {
		model.stack().endTyping();
	}

	@Override
	public void fix(PlacedFinding finding, Fix fix) {
		PaperDraft draft = model.paper().draft();
		if (draft != null) {
			execute(record -> draft.excerpt().fixed(record, fix, finding.finding()));
		}
	}

	private void addField() {
		PaperDraft draft = model.paper().draft();
		AddFieldDialog dialog = new AddFieldDialog(editor.shell(), draft.record());
		if (dialog.open() == Window.OK && model.paper().draft() != null) {
			execute(record -> record.with(dialog.name(), dialog.value()));
			form.setFocus(dialog.name());
		}
	}

	@Override
	public void setFocus() {
		if (form == null || !form.setFocus()) {
			super.setFocus();
		}
	}

	@Override
	public void dispose() {
		model.stack().removeCommandStackListener(edited);
		editor.removeListener(this);
		if (checking != null) {
			checking.dispose();
			words.dispose();
		}
		super.dispose();
	}
}
