/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.annotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.OpenReviews;

/** A page that asks for a review, a folder on disk and some of the files there or in the review. */
abstract class ExchangePage extends WizardPage {

	private static final String FOLDER = "folder"; //$NON-NLS-1$
	private static final int WIDTH = 560;
	private static final int HEIGHT = 200;
	private static final int COLUMNS = 3;

	private final IProject preselected;
	private ComboViewer review;
	private Text folder;
	private CheckboxTableViewer files;
	private Job reading;
	private boolean read;

	ExchangePage(String name, String title, String description, IProject preselected) {
		super(name, title, null);
		this.preselected = preselected;
		setDescription(description);
		setPageComplete(false);
	}

	/** Returns the caption of the list. */
	abstract String filesCaption();

	/** Reads the names for the list, on any thread; the review and the folder are null while they are not known. */
	abstract List<String> readFiles(IProject project, Path place, IProgressMonitor monitor)
			throws CoreException, IOException;

	/** Tells whether the list depends on the folder, else on the review. */
	abstract boolean isListOfFolder();

	/** Returns what to say when the list is empty. */
	abstract String nothingFound();

	/** Tells which of the names are checked at first. */
	abstract boolean isChecked(String name);

	/** Adds controls below the folder. */
	void createOptions(Composite page) {
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(page);
		createReview(page);
		createFolder(page);
		createOptions(page);
		Label caption = label(page, filesCaption());
		GridDataFactory.fillDefaults().span(COLUMNS, 1).indent(0, 6).applyTo(caption);
		files = CheckboxTableViewer.newCheckList(page, SWT.BORDER);
		files.setContentProvider(ArrayContentProvider.getInstance());
		files.setLabelProvider(new LabelProvider());
		files.addCheckStateListener(event -> validate());
		AccessibleName.set(files.getTable(), filesCaption());
		GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).hint(WIDTH, HEIGHT).applyTo(files.getControl());
		createSelectButtons(page);
		Dialog.applyDialogFont(page);
		setControl(page);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.lectern.help.annotations"); //$NON-NLS-1$
		load();
	}

	private void createReview(Composite page) {
		label(page, Messages.ExchangePage_review);
		review = new ComboViewer(page, SWT.READ_ONLY);
		review.setContentProvider(ArrayContentProvider.getInstance());
		review.setLabelProvider(new LabelProvider() {

			@Override
			public String getText(Object element) {
				return ((IProject) element).getName();
			}
		});
		List<IProject> reviews = OpenReviews.all();
		review.setInput(reviews);
		if (!reviews.isEmpty()) {
			review.setSelection(new StructuredSelection(preselected == null ? reviews.get(0) : preselected));
		}
		review.addSelectionChangedListener(event -> {
			if (isListOfFolder()) {
				validate();
			} else {
				load();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS - 1, 1).applyTo(review.getControl());
	}

	private void createFolder(Composite page) {
		label(page, Messages.ExchangePage_folder);
		folder = new Text(page, SWT.BORDER);
		IDialogSettings settings = getDialogSettings();
		String last = settings == null ? null : settings.get(FOLDER);
		folder.setText(last == null ? "" : last); //$NON-NLS-1$
		folder.addListener(SWT.Modify, event -> {
			if (isListOfFolder()) {
				load();
			} else {
				validate();
			}
		});
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(folder);
		Button browse = new Button(page, SWT.PUSH);
		browse.setText(Messages.ExchangePage_browse);
		browse.addListener(SWT.Selection, event -> browse());
		setButtonLayoutData(browse);
	}

	private void browse() {
		DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SHEET);
		dialog.setText(getTitle());
		dialog.setFilterPath(folder.getText());
		String chosen = dialog.open();
		if (chosen != null) {
			folder.setText(chosen);
		}
	}

	private void createSelectButtons(Composite page) {
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(buttons);
		for (boolean all : new boolean[] { true, false }) {
			Button button = new Button(buttons, SWT.PUSH);
			button.setText(all ? Messages.ExchangePage_all : Messages.ExchangePage_none);
			button.addListener(SWT.Selection, event -> {
				files.setAllChecked(all);
				validate();
			});
			setButtonLayoutData(button);
		}
	}

	static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	@Override
	public void setVisible(boolean visible) {
		super.setVisible(visible);
		if (visible) {
			folder.setFocus();
		}
	}

	IProject project() {
		return (IProject) review.getStructuredSelection().getFirstElement();
	}

	/** Returns the folder; null where what was entered is none. */
	Path place() {
		try {
			Path entered = Path.of(folder.getText().strip());
			return folder.getText().isBlank() || !entered.isAbsolute() ? null : entered;
		} catch (InvalidPathException e) {
			return null; // such as a character that no path can have on this system
		}
	}

	List<String> chosen() {
		return Arrays.stream(files.getCheckedElements()).map(String.class::cast).toList();
	}

	/** Remembers what was entered for the next time. */
	void saveSettings() {
		IDialogSettings settings = getDialogSettings();
		if (settings != null) {
			settings.put(FOLDER, folder.getText());
		}
	}

	private void load() {
		if (reading != null) {
			reading.cancel();
		}
		read = false;
		files.setInput(List.of());
		IProject project = project();
		Path place = place();
		Display display = getShell().getDisplay();
		Job job = new Job(filesCaption()) {

			@Override
			protected IStatus run(IProgressMonitor monitor) {
				List<String> names;
				try {
					names = readFiles(project, place, monitor);
				} catch (CoreException | IOException e) {
					names = List.of(); // there is nothing to choose, which the page says
				}
				List<String> found = names;
				display.asyncExec(() -> received(this, found));
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		reading = job;
		job.schedule();
		validate();
	}

	private void received(Job job, List<String> names) {
		if (job == reading && !getControl().isDisposed()) {
			read = true;
			files.setInput(names);
			names.stream().filter(this::isChecked).forEach(name -> files.setChecked(name, true));
			validate();
		}
	}

	/** Says what is missing; a note in the list is a path of the review. */
	final void validate() {
		String error = null;
		String prompt = null;
		if (project() == null) {
			error = Messages.ExchangePage_noReview;
		} else if (place() == null) {
			prompt = Messages.ExchangePage_enterFolder;
		} else if (Files.isRegularFile(place())) {
			error = Messages.ExchangePage_noFolder;
		} else if (!read) {
			prompt = Messages.ExchangePage_reading;
		} else if (((List<?>) files.getInput()).isEmpty()) {
			error = nothingFound();
		} else if (chosen().isEmpty()) {
			prompt = Messages.ExchangePage_choose;
		}
		setErrorMessage(error);
		setMessage(prompt);
		setPageComplete(error == null && prompt == null);
	}

	@Override
	public void dispose() {
		if (reading != null) {
			reading.cancel();
		}
		super.dispose();
	}
}
