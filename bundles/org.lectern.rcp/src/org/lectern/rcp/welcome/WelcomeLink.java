/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.rcp.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/**
 * Something that the welcome page offers.
 *
 * @param icon
 *            the path of its image in the bundle of the user interface
 * @param title
 *            what it does, localised
 * @param text
 *            more about it, localised
 * @param command
 *            the command, serialised with its parameters
 */
record WelcomeLink(String icon, String title, String text, String command) {

	private static final String BUNDLE = "org.lectern.rcp"; //$NON-NLS-1$

	/** Returns its image; the red square of JFace when the bundle lacks it. */
	ImageDescriptor image() {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, icon).orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}
}
