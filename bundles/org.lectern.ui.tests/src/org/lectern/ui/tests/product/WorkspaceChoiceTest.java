/*
 * Copyright (c) 2026 The Lectern contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.lectern.ui.tests.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.rcp.location.WorkspaceChoice;
import org.osgi.service.prefs.BackingStoreException;

class WorkspaceChoiceTest {

	private IEclipsePreferences preferences;
	private WorkspaceChoice choice;

	@BeforeEach
	void openFreshPreferences() {
		preferences = InstanceScope.INSTANCE.getNode("org.lectern.ui.tests.workspaceChoice");
		choice = new WorkspaceChoice(new OneNode(preferences));
	}

	@AfterEach
	void forget() throws BackingStoreException {
		preferences.removeNode();
	}

	@Test
	void asksAtFirstAndProposesAFolderInTheHome() {
		assertTrue(choice.asks());
		assertNull(choice.takeWithoutAsking());
		assertEquals(List.of(Path.of(System.getProperty("user.home"), WorkspaceChoice.DEFAULT_NAME)), choice.recent());
	}

	@Test
	void takesTheLatestFolderOnceToldNotToAsk() {
		choice.remember(Path.of("/one"));
		choice.remember(Path.of("/two"));
		choice.setAsks(false);
		assertEquals(Path.of("/two"), choice.takeWithoutAsking());
		assertEquals(List.of(Path.of("/two"), Path.of("/one")), choice.recent());
	}

	@Test
	void folderUsedAgainMovesToTheFrontAndOldOnesAreForgotten() {
		for (int i = 0; i < WorkspaceChoice.REMEMBERED + 3; i++) {
			choice.remember(Path.of("/folder " + i));
		}
		choice.remember(Path.of("/folder 9"));
		assertEquals(WorkspaceChoice.REMEMBERED, choice.recent().size());
		assertEquals(Path.of("/folder 9"), choice.recent().get(0));
		assertEquals(Path.of("/folder 10"), choice.recent().get(1));
		assertFalse(choice.recent().contains(Path.of("/folder 0")));
	}

	@Test
	void switchHoldsForOneStart() {
		choice.remember(Path.of("/one"));
		choice.setNext(Path.of("/two"));
		assertEquals(Path.of("/two"), choice.takeWithoutAsking());
		assertNull(choice.takeWithoutAsking());
	}

	/** A scope with one node, so that the test does not touch what the product keeps. */
	private record OneNode(IEclipsePreferences node) implements IScopeContext {

		@Override
		public String getName() {
			return InstanceScope.SCOPE;
		}

		@Override
		public IEclipsePreferences getNode(String qualifier) {
			return node;
		}

		@Override
		public IPath getLocation() {
			return null;
		}
	}
}
