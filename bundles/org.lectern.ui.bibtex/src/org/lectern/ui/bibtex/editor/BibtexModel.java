/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.editor;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.lectern.core.bibtex.BibSymbols;
import org.lectern.model.bibtex.syntax.BibDocument;
import org.lectern.model.bibtex.syntax.BibParser;

/**
 * What the text of an editor means. The text is read in the background when nothing was typed for a moment. All methods
 * are for the UI thread.
 */
public final class BibtexModel {

	/** How long nothing may be typed before the text is read, in milliseconds. */
	private static final int DELAY = 250;
	/** The length up to which the text may be read while the user waits, in UTF-16 code units. */
	private static final int SMALL = 2_000_000;

	private final ISourceViewer viewer;
	private final Display display;
	private final List<BibtexListener> listeners = new CopyOnWriteArrayList<>();
	private final ReadJob job = new ReadJob();
	private final IDocumentListener typed = new IDocumentListener() {

		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// only what it leads to matters
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			schedule(DELAY);
		}
	};
	private final ITextInputListener inputs = new ITextInputListener() {

		@Override
		public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
			// only what it leads to matters
		}

		@Override
		public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
			follow(newInput);
		}
	};
	private IDocument document;
	private BibtexSnapshot snapshot;
	private boolean disposed;

	BibtexModel(ISourceViewer viewer) {
		this.viewer = viewer;
		display = viewer.getTextWidget().getDisplay();
		viewer.addTextInputListener(inputs);
		follow(viewer.getDocument());
	}

	/**
	 * Returns what was read last.
	 *
	 * @return the text as it was a moment ago; null where it was not read yet
	 */
	public BibtexSnapshot snapshot() {
		return snapshot;
	}

	/**
	 * Returns what the text means now. A text that has changed since it was read is read at once, unless it is so large
	 * that the user would have to wait.
	 *
	 * @return the text as it is, or was a moment ago; null where there is none, or a large one was not read yet
	 */
	public BibtexSnapshot current() {
		if (document == null || isCurrent(snapshot) || document.getLength() > SMALL) {
			return snapshot;
		}
		return read(stamp(), document.get());
	}

	/**
	 * Tells whether the text is still the same.
	 *
	 * @param read
	 *            what was read, may be null
	 * @return whether nothing was typed since
	 */
	public boolean isCurrent(BibtexSnapshot read) {
		return read != null && document != null && read.stamp() == stamp();
	}

	/**
	 * Adds a listener, which is told of what was read already at once.
	 *
	 * @param listener
	 *            the listener, never null
	 */
	public void addListener(BibtexListener listener) {
		listeners.add(listener);
		if (isCurrent(snapshot)) {
			listener.reconciled(snapshot);
		}
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener
	 *            the listener, never null
	 */
	public void removeListener(BibtexListener listener) {
		listeners.remove(listener);
	}

	void dispose() {
		disposed = true;
		job.cancel();
		viewer.removeTextInputListener(inputs);
		follow(null);
		listeners.clear();
	}

	private void follow(IDocument next) {
		if (document != null) {
			document.removeDocumentListener(typed);
		}
		document = next;
		snapshot = null;
		if (document != null) {
			document.addDocumentListener(typed);
			schedule(0);
		}
	}

	private void schedule(int delay) {
		job.cancel();
		job.schedule(delay);
	}

	private long stamp() {
		return ((IDocumentExtension4) document).getModificationStamp();
	}

	private static BibtexSnapshot read(long stamp, String text) {
		BibDocument syntax = BibParser.parse(text);
		return new BibtexSnapshot(stamp, syntax, BibSymbols.of(syntax));
	}

	private void publish(IDocument of, BibtexSnapshot read) {
		if (!disposed && of == document && isCurrent(read)) {
			snapshot = read;
			listeners.forEach(listener -> listener.reconciled(read));
		}
	}

	/** Reads the text. What was typed meanwhile has scheduled the next one already. */
	private final class ReadJob extends Job {

		private IDocument source;
		private String text;
		private long stamp;

		ReadJob() {
			super(Messages.BibtexModel_reading);
			setSystem(true);
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			if (!display.isDisposed()) {
				display.syncExec(this::take);
			}
			if (source == null || monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			BibtexSnapshot read = read(stamp, text);
			IDocument of = source;
			text = null;
			if (!display.isDisposed()) {
				display.asyncExec(() -> publish(of, read));
			}
			return Status.OK_STATUS;
		}

		private void take() {
			source = disposed ? null : document;
			if (source != null) {
				text = source.get();
				stamp = stamp();
			}
		}
	}
}
