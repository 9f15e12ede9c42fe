/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.lectern.ui.AccessibleName;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;

/** A tree of the entries of a text. The lines are worked out in the background, and shown some hundreds at a time. */
final class OutlineTree {

	/** How many lines are shown before one says how many more there are. */
	private static final int AT_A_TIME = 500;

	private final TreeViewer viewer;
	private final Display display;
	private final OutlineJob job = new OutlineJob();
	private Consumer<OutlineModel> shown = model -> {
		// nobody asked
	};
	private OutlineModel model;

	OutlineTree(Composite parent) {
		viewer = new TreeViewer(new Tree(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL));
		display = viewer.getControl().getDisplay();
		viewer.setUseHashlookup(true);
		viewer.setDisplayIncrementally(AT_A_TIME);
		viewer.setContentProvider(new Lines());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
		AccessibleName.set(viewer.getControl(), Messages.Outline_accessibleName);
		viewer.setInput(this);
		viewer.getControl().addDisposeListener(event -> job.cancel());
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** The outline that is shown, null before the first one. */
	OutlineModel model() {
		return model;
	}

	/** Sets who is told when another outline is shown, on the UI thread. */
	void onShown(Consumer<OutlineModel> listener) {
		shown = listener;
	}

	/** Shows another text, or the same one in another way; nothing happens for null. */
	void show(BibtexSnapshot snapshot, OutlineOptions options) {
		if (snapshot != null) {
			job.cancel();
			job.prepare(snapshot, options);
			job.schedule();
		}
	}

	void select(OutlineElement element) {
		if (element == null) {
			viewer.setSelection(StructuredSelection.EMPTY);
		} else {
			viewer.setSelection(new StructuredSelection(element), true);
		}
	}

	private void shown(OutlineModel next) {
		if (!viewer.getControl().isDisposed()) {
			model = next;
			viewer.getControl().setRedraw(false);
			try {
				viewer.refresh();
			} finally {
				viewer.getControl().setRedraw(true);
			}
			shown.accept(next);
		}
	}

	/** Works out the lines. */
	private final class OutlineJob extends Job {

		private BibtexSnapshot snapshot;
		private OutlineOptions options;

		OutlineJob() {
			super(Messages.Outline_job);
			setSystem(true);
		}

		synchronized void prepare(BibtexSnapshot of, OutlineOptions with) {
			snapshot = of;
			options = with;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			BibtexSnapshot of;
			OutlineOptions with;
			synchronized (this) {
				of = snapshot;
				with = options;
			}
			OutlineModel next = OutlineModel.of(of.syntax(), with);
			if (!monitor.isCanceled() && !display.isDisposed()) {
				display.asyncExec(() -> shown(next));
			}
			return Status.OK_STATUS;
		}
	}

	/** What is above and below what. */
	private final class Lines implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			List<OutlineElement> roots = model == null ? List.of() : model.roots();
			return roots.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof OutlineElement element ? element.children().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return element instanceof OutlineElement line ? line.parent() : null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof OutlineElement line && (line.kind() == OutlineElement.Kind.ENTRY
					|| line.kind() == OutlineElement.Kind.GROUP) && !line.children().isEmpty();
		}
	}
}
