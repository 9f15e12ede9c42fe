/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.papers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.lectern.core.corpus.PaperReference;
import org.lectern.model.review.Paper;
import org.lectern.ui.quickfix.ReviewOperations;
import org.lectern.workspace.EditPapersOperation;
import org.lectern.workspace.PaperElement;

/** Changes papers in the background, so that it can be undone with the files of the workspace. */
final class PaperOperationJob extends Job {

	private final List<IUndoableOperation> operations;

	private PaperOperationJob(String name, Collection<? extends IUndoableOperation> operations) {
		super(name);
		this.operations = List.copyOf(operations);
		setUser(true);
		setPriority(Job.INTERACTIVE);
	}

	/** Starts operations, one after the other; a failure ends it and is shown. */
	static void start(Collection<? extends IUndoableOperation> operations) {
		if (!operations.isEmpty()) {
			new PaperOperationJob(operations.iterator().next().getLabel(), operations).schedule();
		}
	}

	/** Starts a change of papers, one operation for each review. */
	static void edit(String label, List<PaperElement> papers, Consumer<Paper> change) {
		List<IUndoableOperation> edits = new ArrayList<>();
		for (Map.Entry<IProject, List<PaperReference>> review : PaperSelection.byReview(papers).entrySet()) {
			edits.add(new EditPapersOperation(label, review.getKey(), review.getValue(), change));
		}
		start(edits);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, operations.size());
		for (IUndoableOperation operation : operations) {
			IStatus status = ReviewOperations.execute(operation, progress.split(1));
			// that nothing had to be changed is no news to who sees it
			if (!status.isOK() && status.getSeverity() != IStatus.INFO) {
				return status;
			}
		}
		return Status.OK_STATUS;
	}
}
