/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/** What every view and editor on reviews tells the workbench: that the keys of Lectern hold in it, and what F1 shows. */
public final class ReviewParts {

	/** The context in which the keys of Lectern hold. */
	public static final String CONTEXT = "org.lectern.ui.context"; //$NON-NLS-1$

	private static final String GUIDE = "org.lectern.help."; //$NON-NLS-1$

	private ReviewParts() {
	}

	/**
	 * Prepares a part. To be called once, when its controls are made.
	 *
	 * @param site
	 *            the site of the part, never null
	 * @param control
	 *            the control that holds all others of the part, never null
	 * @param page
	 *            the context of the user guide, such as <code>papers</code>; see contexts.xml of org.lectern.help
	 */
	public static void prepare(IWorkbenchPartSite site, Control control, String page) {
		site.getService(IContextService.class).activateContext(CONTEXT);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(control, GUIDE + page);
	}
}
