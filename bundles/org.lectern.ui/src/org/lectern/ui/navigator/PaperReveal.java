/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.lectern.core.corpus.FileKind;
import org.lectern.core.corpus.PaperReference;
import org.lectern.workspace.PaperElement;

/**
 * Selects what others ask the Paper Navigator to show: papers and files, and for a problem or a note the paper it is
 * about. Papers that are not read yet are selected once they are, unless the reader selected something else meanwhile.
 */
final class PaperReveal implements ISelectionChangedListener {

	private final StructuredViewer viewer;
	private final PaperStore store;
	private IStructuredSelection pending = StructuredSelection.EMPTY;
	private boolean revealing;

	/**
	 * Makes a revealer.
	 *
	 * @param viewer
	 *            the viewer of the navigator, never null
	 * @param store
	 *            the papers, never null
	 */
	PaperReveal(StructuredViewer viewer, PaperStore store) {
		this.viewer = viewer;
		this.store = store;
		viewer.addSelectionChangedListener(this);
	}

	/** Selects something, now or as soon as it is there. */
	void reveal(ISelection wanted) {
		pending = wanted instanceof IStructuredSelection structured ? structured : StructuredSelection.EMPTY;
		revealPending();
	}

	/** Selects what is still to be selected, after papers were read. */
	void revealPending() {
		if (pending.isEmpty()) {
			return;
		}
		Set<Object> elements = new LinkedHashSet<>();
		for (Object element : pending) {
			elements.add(shownFor(element));
		}
		revealing = true;
		try {
			viewer.setSelection(new StructuredSelection(elements.toArray()), true);
		} finally {
			revealing = false;
		}
		if (Arrays.asList(viewer.getStructuredSelection().toArray()).containsAll(elements)) {
			pending = StructuredSelection.EMPTY;
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		if (!revealing && !event.getSelection().isEmpty()) {
			pending = StructuredSelection.EMPTY;
		}
	}

	/** Returns what the navigator shows for an element: itself, or the paper a marker or a note is about. */
	private Object shownFor(Object element) {
		IMarker marker = Adapters.adapt(element, IMarker.class);
		if (marker != null) {
			return shownFor(marker);
		}
		if (element instanceof IFile file && FileKind.of(file.getName()) == FileKind.NOTE) {
			ReviewPapers papers = store.papers(file.getProject());
			PaperElement paper = papers == null ? null : papers.paperOf(file);
			return paper == null ? file : paper;
		}
		return element;
	}

	private Object shownFor(IMarker marker) {
		PaperReference paper = PaperProblems.reference(marker);
		if (paper != null && marker.getResource() instanceof IFile file) {
			return new PaperElement(file, paper);
		}
		return marker.getResource();
	}
}
