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

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.osgi.framework.FrameworkUtil;

/**
 * Describes the images of Lectern. Who shows one makes it with a resource manager of its own and disposes that with
 * itself.
 */
public final class LecternImages {

	/** A paper. */
	public static final ImageDescriptor PAPER = describe("paper"); //$NON-NLS-1$
	/** A group of papers. */
	public static final ImageDescriptor GROUP = describe("group"); //$NON-NLS-1$
	/** A note on a paper. */
	public static final ImageDescriptor NOTE = describe("note"); //$NON-NLS-1$
	/** A quick fix. */
	public static final ImageDescriptor FIX = describe("fix"); //$NON-NLS-1$

	private LecternImages() {
	}

	private static ImageDescriptor describe(String name) {
		URL url = FileLocator.find(FrameworkUtil.getBundle(LecternImages.class),
				IPath.fromPortableString("icons/" + name + ".png")); //$NON-NLS-1$ //$NON-NLS-2$
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}
}
