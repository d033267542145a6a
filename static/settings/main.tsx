import { mount } from '../shared/mount';
import { App } from './app';
import { fitRoom } from './parts/room';
import './styles.css';

fitRoom();
await mount(App);
