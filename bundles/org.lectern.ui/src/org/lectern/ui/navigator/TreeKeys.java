/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.navigator;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * The keys for papers, which hold while the keyboard is in the tree: in the field for the filter, the same keys copy,
 * paste and delete text.
 */
final class TreeKeys {

	/** The context in which the keys for papers work. */
	private static final String CONTEXT = "org.lectern.ui.papers"; //$NON-NLS-1$

	private static final Map<String, String> COMMANDS = Map.of(IWorkbenchCommandConstants.EDIT_COPY,
			"org.lectern.ui.copyBibtex", IWorkbenchCommandConstants.EDIT_PASTE, "org.lectern.ui.pastePapers", //$NON-NLS-1$ //$NON-NLS-2$
			IWorkbenchCommandConstants.EDIT_DELETE, "org.lectern.ui.deletePapers"); //$NON-NLS-1$

	private final IContextService contexts;
	private final IHandlerService handlers;
	private final Map<String, IHandlerActivation> active = new HashMap<>();
	private IContextActivation context;

	TreeKeys(IWorkbenchPartSite site, Tree tree) {
		contexts = site.getService(IContextService.class);
		handlers = site.getService(IHandlerService.class);
		tree.addListener(SWT.FocusIn, event -> begin());
		tree.addListener(SWT.FocusOut, event -> end());
		tree.addListener(SWT.Dispose, event -> end());
	}

	private void begin() {
		if (context == null) {
			context = contexts.activateContext(CONTEXT);
			COMMANDS.forEach((general, command) -> active.put(general, handlers.activateHandler(general, delegate(command))));
		}
	}

	private void end() {
		if (context != null) {
			contexts.deactivateContext(context);
			handlers.deactivateHandlers(active.values());
			active.clear();
			context = null;
		}
	}

	private AbstractHandler delegate(String command) {
		return new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) throws ExecutionException {
				try {
					return handlers.executeCommand(command, null);
				} catch (ExecutionException e) {
					throw e;
				} catch (CommandException e) {
					// without papers there is nothing to do
					return null;
				}
			}
		};
	}
}
