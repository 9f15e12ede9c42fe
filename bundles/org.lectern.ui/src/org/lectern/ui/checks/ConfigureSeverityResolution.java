/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.checks;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.lectern.core.check.CheckCatalog;
import org.lectern.core.check.CheckDescription;
import org.lectern.core.fix.FixTarget;
import org.lectern.ui.LecternImages;

/** Sets how bad the findings of a check are in a review. */
public final class ConfigureSeverityResolution extends WorkbenchMarkerResolution {

	private final CheckDescription check;

	/**
	 * Makes the resolution.
	 *
	 * @param target
	 *            what a finding is about; see {@link #isFor}; never null
	 */
	public ConfigureSeverityResolution(FixTarget target) {
		check = CheckCatalog.standard().description(target.checkId());
	}

	/**
	 * Tells whether a finding is of a check that can be configured.
	 *
	 * @param target
	 *            what the finding is about, never null
	 * @return whether the check is known
	 */
	public static boolean isFor(FixTarget target) {
		return CheckCatalog.standard().description(target.checkId()) != null;
	}

	@Override
	public String getLabel() {
		return NLS.bind(Messages.ConfigureSeverityResolution_label, check.id());
	}

	@Override
	public String getDescription() {
		return check.explanation();
	}

	@Override
	public Image getImage() {
		return JFaceResources.getResources().get(LecternImages.FIX);
	}

	/** The setting is that of the check, so one finding stands for all. */
	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		return new IMarker[0];
	}

	@Override
	public void run(IMarker marker) {
		new ConfigureCheckJob(marker.getResource().getProject(), check).schedule();
	}
}
