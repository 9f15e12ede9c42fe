/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.quickfix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.lectern.core.fix.Fix;
import org.lectern.core.fix.FixTarget;
import org.lectern.ui.LecternImages;

/** Applies one fix to the markers chosen, as one undoable operation for each review. */
final class FixResolution extends WorkbenchMarkerResolution {

	private final Fix fix;
	private final IMarker marker;
	private final String label;
	private final FixConversation conversation;

	FixResolution(Fix fix, IMarker marker, FixTarget target, FixConversation conversation) {
		this.fix = fix;
		this.marker = marker;
		this.label = fix.label(target);
		this.conversation = conversation;
	}

	@Override
	public String getLabel() {
		return label;
	}

	/** Returns what would change, as it is now: the workbench shows it beside the fix. */
	@Override
	public String getDescription() {
		FixTarget target = MarkerTarget.of(marker);
		return isFixable(target) ? FixDescription.of(marker.getResource().getProject(), fix, target) : null;
	}

	/** Returns an image the workbench owns, because nobody tells a resolution when it is no longer shown. */
	@Override
	public Image getImage() {
		return JFaceResources.getResources().get(LecternImages.FIX);
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return Arrays.stream(markers).filter(other -> !other.equals(marker) && isFixable(MarkerTarget.of(other)))
				.toArray(IMarker[]::new);
	}

	private boolean isFixable(FixTarget target) {
		return target != null && fix.isApplicable(target);
	}

	@Override
	public void run(IMarker chosen) {
		run(new IMarker[] { chosen }, new NullProgressMonitor());
	}

	@Override
	public void run(IMarker[] chosen, IProgressMonitor monitor) {
		Map<IProject, List<FixTarget>> targets = new LinkedHashMap<>();
		for (IMarker each : chosen) {
			// the marker may have gone, or changed, since the fix was offered
			FixTarget target = MarkerTarget.of(each);
			if (isFixable(target)) {
				targets.computeIfAbsent(each.getResource().getProject(), project -> new ArrayList<>()).add(target);
			}
		}
		for (Map.Entry<IProject, List<FixTarget>> review : targets.entrySet()) {
			if (!FixRun.apply(review.getKey(), fix, review.getValue(), conversation, monitor)) {
				return;
			}
		}
	}
}
