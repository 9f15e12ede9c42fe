/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex.findings;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.lectern.core.check.Finding;
import org.lectern.ui.bibtex.BibtexPreferences;
import org.lectern.ui.bibtex.editor.BibtexEditor;
import org.lectern.ui.bibtex.editor.BibtexListener;
import org.lectern.ui.bibtex.editor.BibtexSnapshot;
import org.lectern.workspace.FindingMarker;
import org.lectern.workspace.ReviewNature;
import org.lectern.workspace.UnsavedCheck;

/**
 * Shows what is wrong in a text while it is typed. A finding that has a marker already is shown by that; others have
 * annotations of their own until the builder has marked them; markers of what is no longer wrong are hidden.
 */
public final class LiveFindings implements BibtexListener {

	/** The length above which a text is checked only when it is saved, in UTF-16 code units. */
	private static final int LARGEST = 8_000_000;

	private final BibtexEditor editor;
	private final Display display;
	private final CheckJob job = new CheckJob();
	private final IAnnotationModelListener markersChanged = this::scheduleMatch;
	private final List<Annotation> shown = new ArrayList<>();
	private FindingAnnotationModel annotations;
	private IFile file;
	private UnsavedCheck check;
	/** What was found last, null before anything was typed. */
	private List<Finding> findings;
	private BibtexSnapshot checked;
	private boolean matching;
	private boolean matchScheduled;
	private boolean disposed;

	/** What a finding and its marker have in common. */
	private record Identity(String check, String fingerprint) {
	}

	/**
	 * Begins to follow an editor.
	 *
	 * @param editor
	 *            the editor, never null
	 */
	public LiveFindings(BibtexEditor editor) {
		this.editor = editor;
		display = editor.viewer().getTextWidget().getDisplay();
		editor.model().addListener(this);
	}

	/** Stops; the annotations go. */
	public void dispose() {
		disposed = true;
		job.cancel();
		editor.model().removeListener(this);
		follow(null, null);
	}

	@Override
	public void reconciled(BibtexSnapshot snapshot) {
		IAnnotationModel present = editor.viewer().getAnnotationModel();
		IFile input = ResourceUtil.getFile(editor.getEditorInput());
		follow(present instanceof FindingAnnotationModel own ? own : null, input);
		if (annotations == null || check == null || !editor.isDirty() && findings == null) {
			return;
		}
		if (!BibtexPreferences.store().getBoolean(BibtexPreferences.LIVE_CHECKING)
				|| snapshot.text().length() > LARGEST) {
			clear();
			return;
		}
		job.cancel();
		job.prepare(snapshot, check);
		job.schedule(Math.max(0, BibtexPreferences.store().getInt(BibtexPreferences.LIVE_CHECKING_DELAY)));
	}

	private void follow(FindingAnnotationModel model, IFile input) {
		if (model != annotations || input != null && !input.equals(file)) {
			if (annotations != null) {
				clear();
				annotations.removeAnnotationModelListener(markersChanged);
			}
			annotations = model;
			file = input;
			check = isInReview(input) ? new UnsavedCheck(input) : null;
			if (annotations != null) {
				annotations.addAnnotationModelListener(markersChanged);
			}
		}
	}

	private static boolean isInReview(IFile input) {
		try {
			return input != null && input.getProject().isAccessible() && input.getProject().hasNature(ReviewNature.ID);
		} catch (CoreException e) {
			// the project was closed this moment
			return false;
		}
	}

	private void clear() {
		findings = null;
		matching = true;
		try {
			annotations.replaceAnnotations(shown.toArray(Annotation[]::new), Map.of());
			shown.clear();
			markers().forEach(marker -> annotations.setHidden(marker, false));
		} finally {
			matching = false;
		}
	}

	/** The builder changes markers one by one, so that all of them are looked at together a moment later. */
	private void scheduleMatch(IAnnotationModel model) {
		if (!matching && !matchScheduled && findings != null && !display.isDisposed()) {
			matchScheduled = true;
			display.asyncExec(() -> {
				matchScheduled = false;
				if (!disposed && findings != null && editor.model().isCurrent(checked)) {
					match();
				}
			});
		}
	}

	private void found(BibtexSnapshot snapshot, List<Finding> found) {
		if (!disposed && annotations != null && editor.model().isCurrent(snapshot)) {
			findings = found;
			checked = snapshot;
			match();
		}
	}

	private void match() {
		matching = true;
		try {
			Map<Identity, Deque<MarkerAnnotation>> marked = new HashMap<>();
			for (MarkerAnnotation annotation : markers()) {
				IMarker marker = annotation.getMarker();
				marked.computeIfAbsent(new Identity(marker.getAttribute(FindingMarker.CHECK_ID, null),
						marker.getAttribute(FindingMarker.FINGERPRINT, null)), key -> new ArrayDeque<>()).add(annotation);
			}
			Map<Annotation, Position> added = new HashMap<>();
			for (Finding finding : findings) {
				Queue<MarkerAnnotation> same = marked.get(new Identity(finding.checkId(), finding.fingerprint()));
				MarkerAnnotation marker = same == null ? null : same.poll();
				if (marker != null) {
					annotations.setHidden(marker, false);
				} else {
					added.put(new FindingAnnotation(finding), new Position(finding.location().range().offset(),
							finding.location().range().length()));
				}
			}
			marked.values().forEach(left -> left.forEach(annotation -> annotations.setHidden(annotation, true)));
			annotations.replaceAnnotations(shown.toArray(Annotation[]::new), added);
			shown.clear();
			shown.addAll(added.keySet());
		} finally {
			matching = false;
		}
	}

	/** The annotations of the markers of findings. */
	private List<MarkerAnnotation> markers() {
		List<MarkerAnnotation> markers = new ArrayList<>();
		for (Iterator<Annotation> all = annotations.getAnnotationIterator(); all.hasNext();) {
			if (all.next() instanceof MarkerAnnotation annotation
					&& annotation.getMarker().getAttribute(FindingMarker.CHECK_ID, null) != null) {
				markers.add(annotation);
			}
		}
		return markers;
	}

	/** Checks the text. */
	private final class CheckJob extends Job {

		private BibtexSnapshot snapshot;
		private UnsavedCheck with;

		CheckJob() {
			super(Messages.LiveFindings_job);
			setSystem(true);
			setPriority(Job.DECORATE);
		}

		synchronized void prepare(BibtexSnapshot next, UnsavedCheck nextCheck) {
			snapshot = next;
			with = nextCheck;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			BibtexSnapshot of;
			UnsavedCheck checker;
			synchronized (this) {
				of = snapshot;
				checker = with;
			}
			try {
				List<Finding> found = checker.check(of.text(), monitor);
				if (!monitor.isCanceled() && !display.isDisposed()) {
					display.asyncExec(() -> found(of, found));
				}
				return Status.OK_STATUS;
			} catch (OperationCanceledException e) {
				return Status.CANCEL_STATUS;
			} catch (CoreException e) {
				return e.getStatus();
			}
		}
	}
}
