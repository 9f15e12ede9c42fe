/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.io.SourceRecord;
import org.lectern.core.io.intake.ConflictChoice;
import org.lectern.core.io.intake.IntakeChoices;
import org.lectern.core.io.intake.IntakeItem;
import org.lectern.core.io.intake.IntakePlan;
import org.lectern.core.io.intake.IntakeStatus;

/** Shows what would become of each record, and lets the user decide about it. */
final class RecordsPage extends WizardPage {

	private static final int WIDTH = 860;
	private static final int HEIGHT = 360;
	private static final int[] WEIGHTS = { 65, 35 };

	private final FilesPage files;
	private Combo filter;
	private RecordTable records;
	private FieldTable fields;
	private Label caption;
	private Button keepAll;
	private Button takeAll;
	private PreviewJob job;
	private IntakeRequest shown;
	private IntakePreview preview;
	private IntakeChoices choices = new IntakeChoices(ConflictChoice.ASK);
	private FieldChoices fieldChoices = new FieldChoices(choices);

	RecordsPage(FilesPage files) {
		super("records", Messages.RecordsPage_title, null); //$NON-NLS-1$
		this.files = files;
		setDescription(Messages.RecordsPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
		Label label = new Label(page, SWT.NONE);
		label.setText(Messages.RecordsPage_show);
		filter = new Combo(page, SWT.READ_ONLY);
		filter.addListener(SWT.Selection, event -> showItems());
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(filter);
		SashForm sash = new SashForm(page, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).applyTo(sash);
		records = new RecordTable(sash, item -> showFields(), this::describe);
		createFields(sash);
		sash.setWeights(WEIGHTS);
		Dialog.applyDialogFont(page);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.lectern.help.import"); //$NON-NLS-1$
	}

	private void createFields(Composite parent) {
		Composite group = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(group);
		caption = new Label(group, SWT.WRAP);
		caption.setText(Messages.RecordsPage_fields);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(caption);
		keepAll = button(group, Messages.RecordsPage_keepAll, ConflictChoice.KEEP);
		takeAll = button(group, Messages.RecordsPage_takeAll, ConflictChoice.TAKE);
		fields = new FieldTable(group, this::describe);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(fields.control());
	}

	private Button button(Composite parent, String text, ConflictChoice choice) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> {
			fieldChoices.chooseForAll(preview.plan().items(), choice);
			showFields();
			describe();
		});
		button.setEnabled(false);
		return button;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			update();
			records.table().setFocus();
		}
	}

	/** Works out what is to be shown, unless that is shown already. */
	private void update() {
		IntakeRequest request = files.request();
		if (Objects.equals(request, shown) && preview != null && preview.plan() != null) {
			return;
		}
		shown = request;
		cancel();
		receive(null);
		setErrorMessage(null);
		setMessage(Messages.RecordsPage_comparing);
		job = new PreviewJob(request, read -> getShell().getDisplay().asyncExec(() -> {
			// meanwhile the wizard may have been closed, or other files chosen
			if (!getControl().isDisposed() && request.equals(shown)) {
				receive(read);
			}
		}));
		job.schedule();
	}

	private void receive(IntakePreview read) {
		preview = read;
		choices = new IntakeChoices(ConflictChoice.ASK);
		fieldChoices = new FieldChoices(choices);
		IntakePlan plan = read == null ? null : read.plan();
		boolean conflicts = plan != null && plan.count(IntakeStatus.CONFLICT) > 0;
		keepAll.setEnabled(conflicts);
		takeAll.setEnabled(conflicts);
		fillFilter(plan);
		showItems();
		if (read != null) {
			describe();
		}
	}

	private void fillFilter(IntakePlan plan) {
		List<String> entries = new ArrayList<>();
		entries.add(NLS.bind(Messages.RecordsPage_all, plan == null ? 0 : plan.items().size()));
		for (IntakeStatus status : IntakeStatus.values()) {
			entries.add(NLS.bind(Messages.RecordsPage_some, StatusLabels.of(status), plan == null ? 0 : plan.count(status)));
		}
		filter.setItems(entries.toArray(String[]::new));
		filter.select(0);
		filter.setEnabled(plan != null);
		filter.getParent().layout();
	}

	private void showItems() {
		List<IntakeItem> items = preview == null || preview.plan() == null ? List.of() : preview.plan().items();
		int index = filter.getSelectionIndex();
		if (index > 0) {
			IntakeStatus wanted = IntakeStatus.values()[index - 1];
			items = items.stream().filter(item -> item.status() == wanted).toList();
		}
		records.show(items, preview == null ? List.of() : preview.sources(), choices);
		showFields();
	}

	private void showFields() {
		IntakeItem item = records.selected();
		SourceRecord record = item == null || item.place() == null ? null
				: preview.sources().get(item.source()).records().get(item.place().record());
		fields.show(item, record, fieldChoices);
		caption.setText(item == null || item.reason().isEmpty() ? Messages.RecordsPage_fields : item.reason());
		caption.getParent().layout();
	}

	private void describe() {
		IntakePlan plan = preview.plan();
		if (plan == null) {
			setMessage(null);
			setErrorMessage(preview.failure());
			setPageComplete(false);
			return;
		}
		setErrorMessage(null);
		long open = fieldChoices.open(plan.items());
		boolean anything = plan.items().stream().anyMatch(item -> item.place() != null && !isLeftOut(item)
				&& (item.status() == IntakeStatus.NEW || item.status() == IntakeStatus.UPDATED
						|| item.status() == IntakeStatus.CONFLICT));
		if (!anything) {
			setMessage(plan.items().isEmpty() ? Messages.RecordsPage_empty : Messages.RecordsPage_nothing,
					IMessageProvider.INFORMATION);
		} else if (open > 0) {
			setMessage(NLS.bind(Messages.RecordsPage_open, open), IMessageProvider.WARNING);
		} else {
			long skipped = count(IntakeStatus.SKIPPED) + plan.items().stream().filter(this::isLeftOut).count();
			setMessage(NLS.bind(Messages.RecordsPage_summary,
					new Object[] { count(IntakeStatus.NEW), count(IntakeStatus.UPDATED), count(IntakeStatus.UNCHANGED),
							count(IntakeStatus.CONFLICT), skipped }),
					count(IntakeStatus.SKIPPED) > 0 ? IMessageProvider.WARNING : IMessageProvider.INFORMATION);
		}
		setPageComplete(anything);
	}

	private boolean isLeftOut(IntakeItem item) {
		return item.place() != null && choices.isLeftOut(item.place());
	}

	/** Counts the records that are not left out. */
	private long count(IntakeStatus status) {
		return preview.plan().items().stream().filter(item -> item.status() == status && !isLeftOut(item)).count();
	}

	/** Returns what was confirmed; null while the page is not complete. */
	IntakeRequest request() {
		return isPageComplete() ? shown : null;
	}

	/** Returns what was read and is shown. */
	IntakePreview preview() {
		return preview;
	}

	/** Returns what the user decided. */
	IntakeChoices choices() {
		return choices;
	}

	private void cancel() {
		setPageComplete(false);
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
