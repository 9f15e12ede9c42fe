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

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.lectern.core.corpus.PaperReference;
import org.lectern.core.fix.FixCatalog;
import org.lectern.core.fix.FixTarget;
import org.lectern.ui.LecternImages;

/** Puts the papers of a finding side by side, to be merged as a person decides or to be kept. */
public final class CompareResolution extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final FixTarget target;

	/**
	 * Makes the resolution.
	 *
	 * @param marker
	 *            the marker, never null
	 * @param target
	 *            what the marker is about; see {@link #isFor}; never null
	 */
	public CompareResolution(IMarker marker, FixTarget target) {
		this.marker = marker;
		this.target = target;
	}

	/**
	 * Tells whether a finding names papers that may be one work.
	 *
	 * @param target
	 *            what the finding is about, never null
	 * @return whether there is something to compare
	 */
	public static boolean isFor(FixTarget target) {
		return FixCatalog.standard().fix("mark-distinct").isApplicable(target); //$NON-NLS-1$
	}

	@Override
	public String getLabel() {
		return NLS.bind(Messages.CompareResolution_label, target.related().size() + 1);
	}

	@Override
	public String getDescription() {
		return Messages.CompareResolution_description;
	}

	@Override
	public Image getImage() {
		return JFaceResources.getResources().get(LecternImages.FIX);
	}

	/** Each group of papers is a decision of its own. */
	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return new IMarker[0];
	}

	@Override
	public void run(IMarker chosen) {
		List<PaperReference> papers = new ArrayList<>(target.related());
		papers.add(0, target.paper());
		new ComparePapersJob(marker.getResource().getProject(), papers, !FixCatalog.standard().fix("merge-duplicates").isApplicable(target)) //$NON-NLS-1$
				.schedule();
	}
}
