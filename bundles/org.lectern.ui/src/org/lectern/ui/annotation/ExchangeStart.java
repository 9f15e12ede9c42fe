/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.annotation;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.IStructuredSelection;

/** What the wizards begin with, and how they say what went wrong. */
final class ExchangeStart {

	private ExchangeStart() {
	}

	/** Returns the paths of the selected files within their reviews. */
	static List<String> filesIn(IStructuredSelection selection) {
		List<String> paths = new ArrayList<>();
		for (Object element : selection) {
			IResource resource = Adapters.adapt(element, IResource.class);
			if (resource != null && resource.getType() == IResource.FILE) {
				paths.add(resource.getProjectRelativePath().toString());
			}
		}
		return paths;
	}

	/** Returns what was thrown on another thread as a status for the user. */
	static IStatus statusOf(InvocationTargetException e) {
		Throwable cause = e.getTargetException();
		return cause instanceof CoreException core ? core.getStatus()
				: Status.error(String.valueOf(cause.getLocalizedMessage()), cause);
	}
}
