/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.merge;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.corpus.ReviewCorpus;
import org.lectern.core.corpus.ReviewFileReader;
import org.lectern.model.review.Paper;
import org.lectern.ui.quickfix.DiffText;
import org.lectern.workspace.ApplyFixOperation;
import org.lectern.workspace.FileDifference;

/** Shows the resulting entry and what becomes of the files, worked out in the background. */
final class PreviewTab {

	private final IProject project;
	private final SashForm sash;
	private final Composite entryArea;
	private final DiffText entry;
	private final DiffText changes;
	private PreviewJob job;

	PreviewTab(Composite parent, IProject project) {
		this.project = project;
		sash = new SashForm(parent, SWT.VERTICAL);
		entryArea = area();
		entry = text(entryArea, Messages.PreviewTab_entry);
		changes = text(area(), Messages.PreviewTab_changes);
		sash.setWeights(45, 55);
		sash.addDisposeListener(event -> cancel());
	}

	private Composite area() {
		Composite area = new Composite(sash, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
		return area;
	}

	private static DiffText text(Composite area, String title) {
		Label label = new Label(area, SWT.NONE);
		label.setText(title);
		DiffText text = new DiffText(area, title);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 80).applyTo(text.control());
		return text;
	}

	Control control() {
		return sash;
	}

	/** Shows what an operation would do; the entry of the paper, or none where it is null. */
	void show(ApplyFixOperation operation, PaperReference paper) {
		cancel();
		sash.setMaximizedControl(paper == null ? changes.control().getParent() : null);
		entry.show(Messages.PreviewTab_working);
		changes.show(Messages.PreviewTab_working);
		job = new PreviewJob(operation, paper);
		job.schedule();
	}

	private void cancel() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	private void show(PreviewJob finished, String entryText, String changesText) {
		if (!sash.isDisposed() && finished == job) {
			entry.show(entryText);
			changes.show(changesText);
		}
	}

	/** Works out what an operation would do. */
	private final class PreviewJob extends Job {

		private final ApplyFixOperation operation;
		private final PaperReference paper;

		PreviewJob(ApplyFixOperation operation, PaperReference paper) {
			super(NLS.bind(Messages.PreviewTab_job, project.getName()));
			this.operation = operation;
			this.paper = paper;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			String entryText = ""; //$NON-NLS-1$
			String changesText;
			try {
				List<FileDifference> differences = operation.preview(monitor);
				changesText = differences.stream().map(FileDifference::diff).collect(Collectors.joining("\n")); //$NON-NLS-1$
				entryText = paper == null ? "" : entryOf(differences); //$NON-NLS-1$
			} catch (CoreException e) {
				changesText = e.getStatus().getMessage();
			}
			String shownEntry = entryText;
			String shownChanges = changesText;
			sash.getDisplay().asyncExec(() -> show(this, shownEntry, shownChanges));
			return Status.OK_STATUS;
		}

		private String entryOf(List<FileDifference> differences) {
			for (FileDifference difference : differences) {
				if (difference.path().equals(paper.file())) {
					ReviewCorpus after = ReviewCorpus
							.of(List.of(ReviewFileReader.readText(paper.file(), difference.after())));
					PaperReference first = new PaperReference(paper.file(), paper.key(), 0);
					Paper merged = after.find(paper) == null ? after.find(first) : after.find(paper);
					return merged == null || merged.getSource() == null ? "" //$NON-NLS-1$
							: merged.getSource().range().in(difference.after());
				}
			}
			return ""; //$NON-NLS-1$
		}
	}
}
