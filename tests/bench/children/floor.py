"""The floor of a window: an empty QWidget that says when it has painted, and stays if asked to."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget


class Empty(QWidget):
    painted = False

    def paintEvent(self, _event: object) -> None:
        if not self.painted:
            self.painted = True
            QTimer.singleShot(0, self, self.report)

    def report(self) -> None:
        print(time.monotonic(), flush=True)
        if "stay" not in sys.argv:
            QApplication.quit()


app = QApplication(sys.argv)
window = Empty()
window.resize(1000, 640)
window.show()
app.exec()
