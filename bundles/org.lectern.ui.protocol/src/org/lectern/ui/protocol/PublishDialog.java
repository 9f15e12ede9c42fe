/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.protocol;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lectern.core.form.FormPublication;
import org.lectern.core.form.FormPublication.Entry;
import org.lectern.model.review.Question;
import org.lectern.ui.AccessibleName;

/**
 * Asks which questions mean something else in the next version of a form, and says how many notes each of them matters
 * to. Those that were edited are proposed; a mere slip of the pen can be taken out.
 */
final class PublishDialog extends TitleAreaDialog {

	private static final int QUESTION_WIDTH = 270;
	private static final int STATE_WIDTH = 100;
	private static final int NOTES_WIDTH = 260;
	private static final int ROWS = 8;

	private final String form;
	private final FormPublication publication;
	private Table table;
	private Label summary;
	private Set<Question> changed = Set.of();

	PublishDialog(Shell shell, String form, FormPublication publication) {
		super(shell);
		this.form = form;
		this.publication = publication;
		setHelpAvailable(false);
	}

	/** Returns the questions that count as changed, after the dialog was closed with OK. */
	Set<Question> changed() {
		return changed;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.NoteFormsPage_publishTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.PublishDialog_title, publication.version(), form));
		setMessage(Messages.PublishDialog_message);
		Composite area = (Composite) super.createDialogArea(parent);
		Composite content = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(content);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
		table = new Table(content, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.set(table, Messages.PublishDialog_table);
		table.setHeaderVisible(true);
		column(Messages.PublishDialog_question, QUESTION_WIDTH);
		column(Messages.PublishDialog_state, STATE_WIDTH);
		column(Messages.PublishDialog_notes, NOTES_WIDTH);
		for (Entry entry : publication.questions()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setData(entry);
			item.setText(new String[] { Texts.orElse(entry.question().getLabel(), entry.question().getId()), state(entry),
					notes(entry) });
			item.setChecked(entry.changed());
		}
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(table);
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> summarise()));
		for (Map.Entry<String, Integer> gone : publication.gone().entrySet()) {
			Label label = new Label(content, SWT.WRAP);
			label.setText(NLS.bind(Messages.PublishDialog_gone, gone.getValue(), gone.getKey()));
			GridDataFactory.fillDefaults().grab(true, false).hint(QUESTION_WIDTH, SWT.DEFAULT).applyTo(label);
		}
		summary = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(QUESTION_WIDTH, SWT.DEFAULT).applyTo(summary);
		summarise();
		return area;
	}

	private void column(String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
	}

	private static String state(Entry entry) {
		if (entry.changed()) {
			return Messages.PublishDialog_changed;
		}
		return entry.added() ? Messages.PublishDialog_new : Messages.PublishDialog_unchanged;
	}

	private static String notes(Entry entry) {
		if (entry.missing() > 0 && (entry.added() || entry.answered() == 0)) {
			return NLS.bind(Messages.PublishDialog_missing, entry.missing());
		}
		return NLS.bind(entry.changed() ? Messages.PublishDialog_answeredOld : Messages.PublishDialog_answered,
				entry.answered());
	}

	private Set<Question> checked() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> ((Entry) item.getData()).question())
				.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void summarise() {
		int affected = publication.affectedBy(checked());
		summary.setText(affected == 0 ? Messages.PublishDialog_nobody
				: NLS.bind(Messages.PublishDialog_affected, affected, publication.notes().size()));
	}

	@Override
	protected Point getInitialSize() {
		Point wanted = super.getInitialSize();
		return new Point(Math.max(wanted.x, QUESTION_WIDTH + STATE_WIDTH + NOTES_WIDTH + 60), wanted.y);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.NoteFormsPage_publishButton, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		changed = checked();
		super.okPressed();
	}
}
