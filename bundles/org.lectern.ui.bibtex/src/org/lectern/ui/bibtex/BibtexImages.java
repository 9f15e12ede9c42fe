/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.bibtex;

import java.net.URL;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.osgi.framework.FrameworkUtil;

/** Describes the images of this plug-in. Who shows one makes it with a resource manager and disposes that with itself. */
public final class BibtexImages {

	private BibtexImages() {
	}

	/**
	 * Describes an image.
	 *
	 * @param name
	 *            the name of the file in the folder of icons, without its extension, never null
	 * @return the image; the one for a missing image where there is none of the name; never null
	 */
	public static ImageDescriptor describe(String name) {
		URL url = FileLocator.find(FrameworkUtil.getBundle(BibtexImages.class),
				IPath.fromPortableString("icons/" + name + ".png")); //$NON-NLS-1$ //$NON-NLS-2$
		return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
	}
}
