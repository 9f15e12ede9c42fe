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

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.ui.navigator.CommonDropAdapter;
import org.eclipse.ui.navigator.CommonDropAdapterAssistant;
import org.lectern.core.corpus.FileKind;
import org.lectern.model.review.Paper;
import org.lectern.ui.navigator.PaperGroup;
import org.lectern.ui.navigator.PaperRange;
import org.lectern.workspace.PaperElement;

/** Takes papers that are dropped onto a file, which they are moved to, or onto a group by tag, status or rating. */
public final class PaperDropAssistant extends CommonDropAdapterAssistant {

	/** Called by the navigator. */
	public PaperDropAssistant() {
	}

	@Override
	public IStatus validateDrop(Object target, int operation, TransferData transferType) {
		return canDrop(dragged(), target) ? Status.OK_STATUS : Status.CANCEL_STATUS;
	}

	@Override
	public IStatus handleDrop(CommonDropAdapter adapter, DropTargetEvent event, Object target) {
		List<PaperElement> papers = dragged();
		if (!canDrop(papers, target)) {
			return Status.CANCEL_STATUS;
		}
		Consumer<Paper> change = GroupChange.of(target);
		if (change != null) {
			PaperOperationJob.edit(Messages.PaperDropAssistant_group, papers, change);
		} else {
			new MovePapersJob(getShell(), papers, GroupChange.file(target)).schedule();
		}
		return Status.OK_STATUS;
	}

	private static List<PaperElement> dragged() {
		ISelection selection = LocalSelectionTransfer.getTransfer().getSelection();
		if (!(selection instanceof IStructuredSelection structured)) {
			return List.of();
		}
		List<PaperElement> papers = PaperSelection.of(structured, null);
		// something else among them cannot go where papers go
		return papers.size() == structured.size() ? papers : List.of();
	}

	/** Papers stay in their review, and there has to be something to do. */
	private static boolean canDrop(List<PaperElement> papers, Object target) {
		if (papers.isEmpty() || !(target instanceof IFile || target instanceof PaperGroup || target instanceof PaperRange)) {
			return false;
		}
		if (GroupChange.of(target) != null) {
			return true;
		}
		IFile file = GroupChange.file(target);
		return file != null && FileKind.of(file.getName()) == FileKind.BIBLIOGRAPHY
				&& papers.stream().allMatch(paper -> paper.file().getProject().equals(file.getProject()))
				&& papers.stream().anyMatch(paper -> !paper.file().equals(file));
	}
}
