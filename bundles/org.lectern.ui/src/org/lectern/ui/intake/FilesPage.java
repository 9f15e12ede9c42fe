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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.lectern.core.io.StandardReaders;
import org.lectern.core.io.intake.Intake;

/** Asks for the files, how they are read, and where the papers go. */
final class FilesPage extends WizardPage {

	private static final int TABLE_WIDTH = 560;
	private static final int TABLE_HEIGHT = 96;
	private static final String FILTER_PATH = "folder"; //$NON-NLS-1$

	private final List<IProject> reviews;
	private final IProject preselected;
	private final String preselectedTarget;
	private final List<String> first;
	private final List<IntakeSource> sources = new ArrayList<>();
	private List<String> failures = List.of();
	private SourceTable table;
	private SourceDetails details;
	private Button remove;
	private Combo review;
	private Text target;
	private ReadFilesJob job;

	/**
	 * Makes a page.
	 *
	 * @param reviews
	 *            the reviews to choose from
	 * @param preselected
	 *            the review to begin with, null for the first
	 * @param target
	 *            the path of the BibTeX file to begin with, null for none
	 * @param files
	 *            the files to begin with
	 */
	FilesPage(List<IProject> reviews, IProject preselected, String target, List<String> files) {
		super("files", Messages.FilesPage_title, null); //$NON-NLS-1$
		this.reviews = reviews;
		this.preselected = preselected;
		preselectedTarget = target;
		first = files;
		setDescription(Messages.FilesPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).applyTo(page);
		table = new SourceTable(page);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(table.control());
		createButtons(page);
		details = new SourceDetails(page, this::replaceSelected);
		GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(details.control());
		label(page, Messages.FilesPage_review);
		review = new Combo(page, SWT.READ_ONLY);
		review.setItems(reviews.stream().map(IProject::getName).toArray(String[]::new));
		review.select(Math.max(0, reviews.indexOf(preselected)));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(review);
		label(page, Messages.FilesPage_target);
		target = new Text(page, SWT.BORDER);
		target.setMessage(Messages.FilesPage_targetHint);
		target.setText(preselectedTarget == null ? "" : preselectedTarget); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(target);
		table.viewer().addSelectionChangedListener(event -> selected());
		review.addListener(SWT.Selection, event -> update());
		target.addListener(SWT.Modify, event -> update());
		acceptDrops(page);
		acceptDrops(table.viewer().getTable());
		Dialog.applyDialogFont(page);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(getControl(), "org.lectern.help.import"); //$NON-NLS-1$
		update();
		if (!first.isEmpty()) {
			add(first);
		}
	}

	private void createButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(buttons);
		button(buttons, Messages.FilesPage_add, this::browse);
		button(buttons, Messages.FilesPage_paste, this::paste);
		remove = button(buttons, Messages.FilesPage_remove, this::removeSelected);
	}

	private Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		setButtonLayoutData(button);
		return button;
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
	}

	private void browse() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI | SWT.SHEET);
		dialog.setText(Messages.FilesPage_browseTitle);
		if (getDialogSettings() != null) {
			dialog.setFilterPath(getDialogSettings().get(FILTER_PATH));
		}
		String known = StandardReaders.all().all().stream().flatMap(reader -> reader.format().extensions().stream())
				.distinct().map(extension -> "*." + extension).collect(Collectors.joining(";")); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterExtensions(new String[] { known, "*" }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.FilesPage_knownFiles, Messages.FilesPage_allFiles });
		if (dialog.open() != null) {
			if (getDialogSettings() != null) {
				getDialogSettings().put(FILTER_PATH, dialog.getFilterPath());
			}
			add(Arrays.stream(dialog.getFileNames())
					.map(name -> Path.of(dialog.getFilterPath()).resolve(name).toString()).toList());
		}
	}

	private void paste() {
		PasteDialog dialog = new PasteDialog(getShell());
		if (dialog.open() == Window.OK) {
			received(List.of(IntakeSource.of(dialog.name(), dialog.text())), List.of());
		}
	}

	/** Takes files or text that is dropped. */
	private void acceptDrops(Control control) {
		DropTarget dropTarget = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		dropTarget.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
		dropTarget.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files) {
					add(Arrays.asList(files));
				} else if (event.data instanceof String text) {
					received(List.of(IntakeSource.of(Messages.PasteDialog_pasted, text)), List.of());
				}
			}
		});
	}

	/** Adds files, which are read in the background. */
	void add(List<String> locations) {
		setMessage(Messages.FilesPage_reading);
		job = new ReadFilesJob(locations, (read, failed) -> getShell().getDisplay().asyncExec(() -> {
			if (!getControl().isDisposed()) {
				received(read, failed);
			}
		}));
		job.schedule();
	}

	private void received(List<IntakeSource> read, List<String> failed) {
		sources.addAll(read);
		failures = failed;
		show(read.isEmpty() ? table.selected() : read.get(0));
	}

	private void replaceSelected(IntakeSource changed) {
		int index = sources.indexOf(table.selected());
		if (index >= 0) {
			sources.set(index, changed);
			show(changed);
		}
	}

	private void removeSelected() {
		sources.removeAll(table.allSelected());
		failures = List.of();
		show(sources.isEmpty() ? null : sources.get(0));
	}

	private void show(IntakeSource selected) {
		table.show(List.copyOf(sources), selected);
		selected();
		update();
	}

	private void selected() {
		details.show(table.selected());
		remove.setEnabled(table.selected() != null);
	}

	private void update() {
		String problem = problem();
		setErrorMessage(problem);
		if (!failures.isEmpty()) {
			setMessage(String.join(" ", failures), IMessageProvider.WARNING); //$NON-NLS-1$
		} else {
			setMessage(sources.isEmpty() ? Messages.FilesPage_choose
					: NLS.bind(Messages.FilesPage_ready, sources.size()));
		}
		setPageComplete(problem == null && !sources.isEmpty());
	}

	private String problem() {
		if (reviews.isEmpty()) {
			return Messages.FilesPage_noReview;
		}
		for (IntakeSource source : sources) {
			if (source.reader() == null) {
				return NLS.bind(Messages.FilesPage_noFormat, source.name());
			}
		}
		String path = target.getText().strip();
		return path.isEmpty() ? null : Intake.targetProblem(path);
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			table.viewer().getTable().setFocus();
		}
	}

	/** Returns what was entered; null while that is not complete. */
	IntakeRequest request() {
		if (!isPageComplete()) {
			return null;
		}
		String path = target.getText().strip();
		return new IntakeRequest(sources, reviews.get(review.getSelectionIndex()), path.isEmpty() ? null : path);
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}
}
